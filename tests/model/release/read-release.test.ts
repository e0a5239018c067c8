import { expect, test } from 'vitest';
import { describeReadFailure } from '../../../shared/release/failures';
import { maxBytes, readRelease, readReleaseBytes } from '../../../shared/release/file-format';
import { smallFile, smallRelease } from '../support/small-release';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const sound = JSON.stringify(smallFile());

const bytes: [string, Uint8Array, string][] = [
  ['no bytes', new Uint8Array(), 'empty'],
  ['white space', utf8(' \n'), 'empty'],
  ['a byte order mark alone', utf8('\ufeff'), 'empty'],
  ['UTF-16, little endian', new Uint8Array([0xff, 0xfe, 0x7b, 0]), 'not-utf8'],
  ['UTF-16, big endian', new Uint8Array([0xfe, 0xff, 0, 0x7b]), 'not-utf8'],
  ['Latin-1', new Uint8Array([0x7b, 0x22, 0xe9, 0x22]), 'not-utf8'],
  ['a surrogate encoded as UTF-8', new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]), 'not-utf8'],
  ['a PNG', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'not-utf8'],
  ['bytes of zero', new Uint8Array(100), 'not-json'],
  ['too large', new Uint8Array(maxBytes + 1), 'too-large'],
  ['a text', utf8('PRESS RELEASE'), 'not-json'],
  ['a list', utf8('[]'), 'not-a-release'],
  ['another format', utf8('{"format":"other"}'), 'not-a-release'],
];

test.each(bytes)('refused: %s', (_, content, reason) => {
  const read = readReleaseBytes(content, 'a.release');
  expect(read).toMatchObject({ ok: false, failure: { reason, name: 'a.release' } });
  if (!read.ok) expect(describeReadFailure(read.failure)).toMatch(/^a\.release .+\.$/);
});

test('a byte order mark is dropped', () => {
  expect(readReleaseBytes(utf8(`\ufeff${sound}`), 'a.release')).toEqual({ ok: true, value: smallRelease() });
  expect(readRelease(`\ufeff${sound}`, 'a.release')).toEqual({ ok: true, value: smallRelease() });
});

// biome-ignore lint/suspicious/noExplicitAny: a file is damaged here at any depth, against its type
type Damage = (file: any) => void;

const damages: [string, Damage, string, string][] = [
  [
    'a key nobody knows',
    (f) => (f.content[6].children[0].style = 'x'),
    'content 7, body, paragraph 1',
    'the key "style" is not known here',
  ],
  [
    'bold as a text',
    (f) => (f.content[3].children[0].bold = 'yes'),
    'content 4, headline, text 1, bold',
    'this must be one of: true',
  ],
  [
    'bold: false',
    (f) => (f.content[3].children[0].bold = false),
    'content 4, headline, text 1, bold',
    'this must be one of: true',
  ],
  [
    'a number for a text',
    (f) => (f.content[3].children[0].text = 7),
    'content 4, headline, text 1, text',
    'this must be a text, not a number',
  ],
  [
    'null for a mark',
    (f) => (f.content[3].children[0].ins = null),
    'content 4, headline, text 1, ins',
    'this must be an object, not null',
  ],
  [
    'a childless section',
    (f) => (f.content[6].children = []),
    'content 7, body, children',
    'this must not be empty',
  ],
  [
    'no children',
    (f) => delete f.content[6].children[0].children,
    'content 7, body, paragraph 1, children',
    'something that must be there is missing',
  ],
  [
    'an unknown section',
    (f) => (f.content[2].type = 'banner'),
    'content 3, banner, type',
    '"banner" is not known here',
  ],
  [
    'an unknown block',
    (f) => (f.content[6].children[0].type = 'table'),
    'content 7, body, table 1, type',
    '"table" is not known here',
  ],
  [
    'no type',
    (f) => delete f.content[6].children[0].type,
    'content 7, body, text 1, type',
    'something that must be there is missing',
  ],
  [
    'a section that is a text',
    (f) => (f.content[3] = 'headline'),
    'content 4',
    'this must be an object, not a text',
  ],
  ['no content', (f) => delete f.content, 'content', 'something that must be there is missing'],
  ['no section', (f) => (f.content = []), 'content', 'this must not be empty'],
  [
    'a day that is none',
    (f) => (f.content[5].date = '2026-02-30'),
    'content 6, dateline, date',
    'this must be a date such as 2026-12-01',
  ],
  [
    'a time that is none',
    (f) => (f.created = 'yesterday'),
    'created',
    'this must be a time such as 2026-12-01T07:00:00.000Z',
  ],
  [
    'an embargo without a zone',
    (f) => (f.content[2].timing = { kind: 'embargo', until: '2026-12-01T06:00' }),
    'content 3, release-line, timing, zone',
    'something that must be there is missing',
  ],
  [
    'a level out of range',
    (f) => (f.content[6].children[0].level = 9),
    'content 7, body, paragraph 1, level',
    'this must be at most 8',
  ],
  ['a revision of none', (f) => (f.revision = 0), 'revision', 'this must be at least 1'],
  ['a version of none', (f) => (f.version = 0), 'version', 'this must be one of: 1'],
  ['a version in words', (f) => (f.version = '2'), 'version', 'this must be one of: 1'],
  [
    'a quote with a control character in its id',
    (f) => (f.quotes['a\tb'] = { basis: { kind: 'approval' } }),
    'quotes, a\ufffdb',
    'the key has a form that is not allowed',
  ],
  [
    'a speaker without a name',
    (f) => (f.speakers = [{ id: 'a', name: 'A' }, { id: 'b' }]),
    'speakers 2, name',
    'something that must be there is missing',
  ],
  [
    'an asset that is no base64',
    (f) => (f.assets['ab'.repeat(32)] = { mediaType: 'image/png', width: 1, height: 1, data: '<svg>' }),
    `assets, ${'ab'.repeat(32).slice(0, 39)}…, data`,
    'this must be base64',
  ],
  [
    'an asset of another kind',
    (f) => (f.assets['ab'.repeat(32)] = { mediaType: 'image/svg+xml', width: 1, height: 1, data: '' }),
    `assets, ${'ab'.repeat(32).slice(0, 39)}…, mediaType`,
    'this must be one of: image/png, image/jpeg, image/webp',
  ],
];

test.each(damages)('invalid: %s', (_, damage, where, what) => {
  const file = smallFile();
  damage(file);
  expect(readRelease(JSON.stringify(file), 'a.release')).toEqual({
    ok: false,
    failure: { reason: 'invalid', name: 'a.release', where, what },
  });
});

/** As many of an item as a file may hold; without an early stop each took five seconds and more. */
const floods: [string, string, string, string][] = [
  ['numbers for sections', '"content":[', '1', 'content 1'],
  ['empty sections', '"content":[', '{}', 'content 1, type'],
  ['numbers for words', '"type":"headline","children":[', '1', 'content 4, headline, text 1'],
];

test.each(floods)('%s by the hundred thousand', (_, place, item, where) => {
  const text = sound.replace(place, place + `${item},`.repeat(450_000));
  expect(readRelease(text, 'a.release')).toMatchObject({ failure: { reason: 'invalid', where } });
});

test('more values than any release has', () => {
  const text = sound.replace('"content":[', `"content":[${'1,'.repeat(500_000)}`);
  expect(readRelease(text, 'a.release')).toEqual({
    ok: false,
    failure: { reason: 'too-large', name: 'a.release' },
  });
});

test('a long release is read, and a slip deep in it is found', () => {
  const file = smallFile();
  const paragraph = { type: 'paragraph', children: [{ text: 'One.' }] };
  file.content[6].children = Array(5_000).fill(paragraph);
  expect(readRelease(JSON.stringify(file), 'a.release').ok).toBe(true);
  file.content[6].children[4_321] = { ...paragraph, level: -1 };
  expect(readRelease(JSON.stringify(file), 'a.release')).toMatchObject({
    failure: { where: 'content 7, body, paragraph 4322, level', what: 'this must be at least 0' },
  });
});

test('a number too large is said with its place', () => {
  const text = sound.replace('"revision":1', '"revision":1e999');
  const read = readRelease(text, 'a.release');
  expect(read).toMatchObject({ failure: { reason: 'invalid', what: 'the number is too large' } });
});

const tolerated: [string, Damage][] = [
  ['a required section missing', (f) => f.content.splice(5, 1)],
  ['a required section twice', (f) => f.content.push(f.content[3])],
  ['sections in another order', (f) => f.content.reverse()],
  ['background without its heading', (f) => f.content[8].children.shift()],
  [
    'a quote the file knows nothing of',
    (f) => (f.content[6].children[0].children = [{ text: 'Yes', quote: 'gone' }]),
  ],
  ['a speaker who is not there', (f) => (f.quotes.q = { speaker: 'gone', basis: { kind: 'approval' } })],
  ['a comment that is not there', (f) => (f.content[3].children[0].comments = ['gone'])],
  [
    'an image without its asset',
    (f) => (f.content[6].children[0] = { type: 'image', asset: 'ab'.repeat(32), children: [{ text: '' }] }),
  ],
  [
    'an unknown zone',
    (f) => (f.content[2].timing = { kind: 'embargo', until: '2026-12-01T06:00', zone: 'Mars/Base' }),
  ],
  ['names for ids', (f) => (f.speakers = [{ id: 'Ana Reis', name: 'Ana Reis' }])],
];

test.each(tolerated)('kept as it came: %s', (_, change) => {
  const file = smallFile();
  change(file);
  const read = readRelease(JSON.stringify(file), 'a.release');
  expect(read.ok && read.value.root.children).toEqual(file.content);
});

test('a newer file shows its headline and all its text', () => {
  const file = smallFile();
  file.version = 2;
  file.content = [
    {
      type: 'banner',
      text: 3,
      children: [{ type: 'chip', children: [{ text: 'New' }, { text: ' thing' }] }],
    },
    { type: 'headline', children: [{ text: 'Tides ' }, { type: 'inline', children: [{ text: 'rise' }] }] },
    {
      type: 'body',
      children: [{ type: 'p', children: [{ text: 'One.' }] }, 7, { type: 'p', children: [{ text: 'Two.' }] }],
    },
    null,
  ];
  expect(readRelease(JSON.stringify(file), 'a.release')).toEqual({
    ok: false,
    failure: {
      reason: 'newer',
      name: 'a.release',
      version: 2,
      headline: 'Tides rise',
      text: 'New thing\nTides rise\nOne.\nTwo.',
    },
  });
});

test('a newer file without content is still a newer file', () => {
  const read = readRelease('{"format":"on-record.release","version":9}', 'a.release');
  expect(read).toMatchObject({ failure: { reason: 'newer', version: 9, headline: '', text: '' } });
});
