import { expect, test } from 'vitest';
import { maxDepth, scanJson } from '../../../shared/release/scan';

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

const sound: [string, string][] = [
  ['every kind of value', '{"a":[1,-0.5e-3,true,false,null,"",{}],"b":{"a":[]}}'],
  ['white space', ' \t\r\n[ 1 , 2 ] \n'],
  ['every escape', '"\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\u00e9"'],
  ['a pair as it stands', '"👩"'],
  ['a pair, escaped', String.raw`"\ud83d\udc69"`],
  ['a pair, half escaped', '"\\ud83d\udc69"'],
  ['the same key in two objects', '[{"a":1},{"a":{"a":2}}]'],
  ['as deep as allowed', nested(maxDepth)],
  ['a key named constructor', '{"constructor":1,"toString":2}'],
  ['__proto__ as a text', '["__proto__"]'],
];

test.each(sound)('sound: %s', (_, text) => {
  expect(scanJson(text)).toEqual({ ok: true, value: null });
  expect(() => JSON.parse(text)).not.toThrow();
});

const refused: [string, string, string, number][] = [
  ['nothing', '', 'not-json', 0],
  ['cut in an object', '{"a":1', 'not-json', 6],
  ['cut in a text', '"abc', 'not-json', 4],
  ['a trailing comma', '[1,]', 'not-json', 3],
  ['a key without a value', '{"a"}', 'not-json', 4],
  ['a bare key', '{a:1}', 'not-json', 1],
  ['two values', '1 2', 'not-json', 2],
  ['the wrong bracket', '[1}', 'not-json', 2],
  ['a leading zero', '[01]', 'not-json', 2],
  ['a comment', '[1] // one', 'not-json', 4],
  ['NaN', '[NaN]', 'not-json', 1],
  ['a line break in a text', '"a\nb"', 'not-json', 2],
  ['an unknown escape', String.raw`"\x41"`, 'not-json', 1],
  ['a short escape', String.raw`"\u004"`, 'not-json', 1],
  ['one too deep', nested(maxDepth + 1), 'too-deep', maxDepth],
  ['a hundred thousand deep', '['.repeat(100_000), 'too-deep', maxDepth],
  ['deep objects', '{"a":'.repeat(65), 'too-deep', 64 * 5],
  ['a key twice', '{"a":1,"b":2,"a":3}', 'duplicate-key', 13],
  ['a key twice, once escaped', '{"a":1,"\\u0061":2}', 'duplicate-key', 7],
  ['__proto__', '{"__proto__":{}}', 'forbidden-key', 1],
  ['__proto__, escaped', String.raw`[{"_\u005fproto__":{}}]`, 'forbidden-key', 2],
  ['half a pair as it stands', '"a\ud83d"', 'lone-surrogate', 2],
  ['the other half', '"\udc69"', 'lone-surrogate', 1],
  ['half a pair, escaped', String.raw`["\ud800"]`, 'lone-surrogate', 2],
  ['the other half, escaped', String.raw`"abc\udc00"`, 'lone-surrogate', 4],
  ['two first halves', String.raw`"\ud83d\ud83d\udc69"`, 'lone-surrogate', 1],
  ['halves parted by a letter', String.raw`"\ud83dx\udc69"`, 'lone-surrogate', 1],
  ['halves parted by an escape', String.raw`"\ud83d\n\udc69"`, 'lone-surrogate', 1],
  ['half a pair in a key', String.raw`{"\ud800":1}`, 'lone-surrogate', 2],
  ['a number too large', '[1e999]', 'number', 1],
  ['a number too small', '[1,-1e999]', 'number', 3],
];

test.each(refused)('refused: %s', (_, text, reason, at) => {
  expect(scanJson(text)).toEqual({ ok: false, failure: { reason, at } });
});

test('what it lets through, JSON.parse takes, and the other way round', () => {
  const alphabet = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '"a"',
    '1',
    '-',
    '0',
    '.5',
    'e1',
    'true',
    ' ',
    '\\u0061',
  ];
  // Every text of up to four of these pieces: 69,905 in all.
  let texts = [''];
  for (let length = 0; length < 4; length++) {
    texts = texts.flatMap((text) => alphabet.map((piece) => text + piece));
    for (const text of texts) {
      const scanned = scanJson(text);
      const twice = !scanned.ok && scanned.failure.reason === 'duplicate-key';
      if (scanned.ok !== parses(text) && !twice) expect.fail(`${JSON.stringify(text)}: ${scanned.ok}`);
    }
  }
});

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
};
