import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../shared/release/blocks';
import type { Root } from '../../../shared/release/root';
import { type AnswerBlock, blockIn, blockOf } from '../../../shared/review/answer-block';
import { base32Of, bytesOfBase32 } from '../../../shared/review/base32';
import { base64Of } from '../../../shared/review/base64';
import { appendAll } from '../../../shared/review/ledger';
import { headOf } from '../../../shared/review/ledger-order';
import { nonceFromBytes, nonceHash, noncesIn } from '../../../shared/review/nonce';
import {
  askedDetails,
  type RequestContent,
  type RequestOptions,
  requestFor,
} from '../../../shared/review/request';
import { requestMail } from '../../../shared/review/request-mail';
import { requestPage } from '../../../shared/review/request-page';
import { blockScript, formScript } from '../../../shared/review/request-script';
import { quoteStates } from '../../../shared/review/state';
import { line, minus, plus, q, releaseOf, said } from '../support/quoted-release';
import { readings } from '../support/readings';
import { approved, asked, recordOf, release, type Step, speaker } from '../support/record';
import { signerOf } from '../support/signer';

const nonce = nonceFromBytes(new Uint8Array(16).fill(90));
const options: RequestOptions = {
  speaker: 'ilse',
  context: 'quote',
  from: { name: 'Ana Reis', role: 'Press officer' },
  nonce,
};
const approval = { kind: 'approval' as const };

const ask = (root: Root, more: Partial<RequestOptions> = {}, story: Step[] = []) =>
  requestFor(
    root,
    { assets: {} },
    { release, ledger: recordOf(story), ...readings },
    { ...options, ...more },
  );
const content = (root: Root, more: Partial<RequestOptions> = {}, story: Step[] = []): RequestContent => {
  const made = ask(root, more, story);
  if (!made.ok) throw new Error(made.failure.reason);
  return made.value;
};

const broken = line([
  { text: 'Before it. “' },
  q('We will go on'),
  { text: ',” said Ilse Marrow, “' },
  q('and on'),
  { text: '.” After it.' },
]);
const second: Block = line([{ text: '“' }, q('One more', { quote: 'p' }), { text: '”' }]);
const two = (blocks: Block[] = [broken, second]) =>
  releaseOf(blocks, {
    quotes: { q: { speaker: 'ilse', basis: approval }, p: { speaker: 'ilse', basis: approval } },
  });

describe('what is asked', () => {
  test('all quotes of one person, numbered, with their words as they will be printed', () => {
    const { quotes } = content(two([said(q('We '), minus('never '), q('go'), plus(' on')), second]));
    expect(quotes.map(({ number, quote, segments }) => [number, quote, segments])).toEqual([
      [1, 'q', ['We go on']],
      [2, 'p', ['One more']],
    ]);
  });
  test('a quote that a change takes away is not asked about, and shifts no other', () => {
    const { quotes } = content(two([said(minus('We go on')), second]));
    expect(quotes.map(({ quote, lines }) => [quote, lines[0]?.[0]?.text])).toEqual([['p', 'One more']]);
  });
  test('a choice of them', () => {
    expect(content(two(), { quotes: ['p'] }).quotes.map(({ quote }) => quote)).toEqual(['p']);
  });
  test('not what is approved already', () => {
    expect(
      content(two(), {}, [approved('One more', { quote: 'p' })]).quotes.map(({ quote }) => quote),
    ).toEqual(['q']);
  });
  test('an interruption stands between the segments, never an ellipsis', () => {
    const { lines } = content(two()).quotes[0] ?? {};
    expect(lines?.map((pieces) => pieces.map(({ text, isTheirs }) => [text, isTheirs]))).toEqual([
      [
        ['We will go on', true],
        [',” said Ilse Marrow, “', false],
        ['and on', true],
      ],
    ]);
  });
  test('what changed since that person saw it last', () => {
    const since = (story: Step[]) => content(two(), {}, story).quotes[0]?.since?.map(({ text }) => text);
    expect(since([])).toBeUndefined();
    expect(since([asked(['We will go on', 'and on'])])).toBeUndefined();
    expect(since([asked('We go'), asked('We will go on and off')])).toEqual([
      'We will go on and ',
      'off',
      'on',
    ]);
    expect(since([asked('We go', { speaker: { ...speaker, id: 'ola' } })])).toBeUndefined();
    expect(since([asked('We will go on and off'), { kind: 'take-back', place: 0 }])).toBeDefined();
  });
  test.each([
    ['nobody of that id', { speaker: 'ola' }, 'no-such-speaker'],
    ['a quote that is not there', { quotes: ['x'] }, 'no-such-quote'],
  ])('refused: %s', (_, more, reason) => {
    expect(ask(two(), more)).toMatchObject({ ok: false, failure: { reason } });
  });
  test('refused: somebody else’s quote, and nothing left to ask', () => {
    const root = releaseOf([broken, second], { speakers: [speaker, { id: 'ola', name: 'Ola' }] });
    expect(ask(root, { quotes: ['p'] })).toMatchObject({ failure: { reason: 'not-theirs', quote: 'p' } });
    expect(ask(root, { speaker: 'ola' })).toMatchObject({ failure: { reason: 'nothing-to-ask' } });
  });
  test('the record keeps the hash of the nonce, the words and their key', () => {
    const root = two();
    const made = content(root, { due: '2026-11-26T12:00:00.000Z' });
    const ledger = appendAll(
      [],
      askedDetails(made, { at: '2026-11-24T10:00:00.000Z', by: 'ana' }),
      signerOf(1),
    );
    expect(JSON.stringify(ledger)).not.toContain(nonce);
    expect(ledger[0]).toMatchObject({
      kind: 'asked',
      nonce: nonceHash(nonce),
      number: 1,
      due: '2026-11-26T12:00:00.000Z',
    });
    expect(quoteStates(root, { release, ledger, ...readings }).map(({ state }) => state)).toEqual([
      'asked',
      'asked',
    ]);
  });
});

describe('as a mail', () => {
  test('each wording in full and numbered, how to answer, and the reference on its own line', () => {
    const { subject, text } = requestMail(
      content(two(), { due: '2026-11-26T12:00:00.000Z', note: 'Thank you!' }),
      'ab'.repeat(32),
    );
    expect(text).toContain('1. We will go on [said Ilse Marrow] and on\n');
    expect(text).toContain('2. One more\n');
    expect(text).toContain('Reply APPROVED, or write the words as you want them');
    expect(text).toContain(`\nRef: ${nonce}\n`);
    expect(text).toContain('Record abab abab');
    expect(text).toContain('Thursday 26 November 2026, 12:00 UTC');
    expect(text).toContain('Thank you!');
    expect(subject).toContain(nonce);
    const reference = text.split('\n').find((row) => row.startsWith('Ref: ')) ?? '';
    expect(reference.length).toBeLessThanOrEqual(40);
  });
  test('changes since it was seen last are said in words', () => {
    const { text } = requestMail(content(two(), {}, [asked('We will go on and off')]), null);
    expect(text).toContain('- “off” is now “on”');
  });
  test('with its paragraph, and with the whole release', () => {
    expect(requestMail(content(two(), { context: 'paragraph' }), null).text).toContain(
      'Before it. “We will go on,” said',
    );
    expect(requestMail(content(two()), null).text).not.toContain('Before it');
    expect(requestMail(content(two(), { context: 'release' }), null).text).toContain('After it.');
  });
});

const find = (node: Nodes, test: (element: Element) => boolean): Element[] => {
  const inside = 'children' in node ? node.children.flatMap((child) => find(child, test)) : [];
  return node.type === 'element' && test(node) ? [node, ...inside] : inside;
};
const named = (html: string, name: string) => find(fromHtml(html), ({ tagName }) => tagName === name);
const textIn = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textIn).join('') : '';

describe('as a page', () => {
  const form = requestPage(content(two()), 'ab'.repeat(32), 'form');
  test('it runs its own script alone and asks for nothing', () => {
    const policy = named(form, 'meta').find(({ properties }) => properties.httpEquiv)?.properties
      .content as string;
    const hash = (text: string) => `'sha256-${Buffer.from(sha256(utf8ToBytes(text))).toString('base64')}'`;
    const [script] = named(form, 'script').filter(({ properties }) => !properties.type);
    expect(policy).toBe(
      `default-src 'none'; style-src ${hash(textIn(named(form, 'style')[0] as Element))}; script-src ${hash(textIn(script as Element))}; base-uri 'none'; form-action 'none'`,
    );
    expect(
      find(fromHtml(form), ({ properties }) =>
        Boolean(properties.src ?? properties.style ?? properties.href),
      ),
    ).toEqual([]);
  });
  test('three choices for each quote and a box for each segment', () => {
    const inputs = named(form, 'input').filter(({ properties }) => properties.type === 'radio');
    expect(inputs.map(({ properties }) => `${properties.name} ${properties.value}`)).toEqual([
      'answer-1 approved',
      'answer-1 amended',
      'answer-1 declined',
      'answer-2 approved',
      'answer-2 amended',
      'answer-2 declined',
    ]);
    const boxes = named(form, 'textarea').filter(({ properties }) =>
      String(properties.id).startsWith('words-'),
    );
    expect(boxes.map(textIn)).toEqual(['We will go on', 'and on', 'One more']);
  });
  test('interruptions in grey', () => {
    const grey = find(fromHtml(form), ({ properties }) => String(properties.className) === 'other');
    expect(grey.map(textIn)).toEqual([',” said Ilse Marrow, “']);
  });
  test('the sheet is the same without a form and without a script', () => {
    const sheet = requestPage(content(two()), null, 'sheet');
    expect([
      ...named(sheet, 'input'),
      ...named(sheet, 'textarea'),
      ...named(sheet, 'script'),
      ...named(sheet, 'button'),
    ]).toEqual([]);
    expect(named(sheet, 'blockquote').map(textIn)).toEqual(named(form, 'blockquote').map(textIn));
    expect(sheet).toContain(`Ref: ${nonce}`);
    expect(sheet).toContain('APPROVED');
  });
  test('from right to left where the words are', () => {
    const page = requestPage(content(releaseOf([said(q('نحن مستمرون'))], { language: 'ar' })), null, 'form');
    for (const name of ['blockquote', 'textarea']) {
      const [first] = named(page, name);
      expect(first?.properties).toMatchObject({ lang: 'ar', dir: 'rtl' });
    }
    expect(named(page, 'html')[0]?.properties).toMatchObject({ lang: 'en', dir: 'ltr' });
  });
  test('words cannot leave the data they stand in', () => {
    const words = '</script><script>alert(1)</script><!-- "';
    const page = requestPage(content(releaseOf([said(q(words))])), null, 'form');
    expect(named(page, 'script')).toHaveLength(2);
    const data = JSON.parse(textIn(named(page, 'script')[0] as Element));
    expect(data.quotes[0].segments).toEqual([words]);
    expect(textIn(named(page, 'textarea')[0] as Element)).toBe(words);
  });
});

test('nothing internal leaves in any carrier', () => {
  const root = releaseOf(
    [
      said(q('We '), minus('CANARYDEL ', 'CANARYBY'), q('go on', { comments: ['CANARYNOTE'] })),
      line([{ text: 'Gone CANARYWORD', del: { id: 'CANARYID', by: 'x', at: '2026-11-24T09:41:00.000Z' } }]),
    ],
    {
      speakers: [speaker, { id: 'CANARYSPEAKER', name: 'CANARYNAME' }],
      comments: { CANARYNOTE: { text: 'CANARYTEXT', by: 'CANARYAUTHOR' } },
    },
  );
  for (const context of ['quote', 'paragraph', 'release'] as const) {
    const made = content(root, { context });
    const all = [
      JSON.stringify(made),
      requestMail(made, null).text,
      requestPage(made, null, 'form'),
      requestPage(made, null, 'sheet'),
    ];
    for (const carrier of all) {
      expect(carrier).not.toContain('CANARY');
      expect(carrier).toContain('We go on');
    }
  }
});

describe('the reference', () => {
  test.each([
    [`Ref: ${nonce}`],
    [`> > Ref: ${nonce}`],
    [`Re: Your words (Ref: ${nonce.toUpperCase()})`],
    [`text ${nonce}\r\nmore`],
  ])('is found in %j', (text) => {
    expect(noncesIn(text)).toEqual([nonce]);
  });
  test('is not part of a longer word', () => {
    expect(noncesIn(`a${nonce} ${nonce}b 1${nonce}`)).toEqual([]);
  });
  test('needs 16 bytes of chance', () => {
    expect(() => nonceFromBytes(new Uint8Array(15))).toThrow(RangeError);
    expect(nonce).toHaveLength(26);
  });
});

describe('the text block', () => {
  const scripted = new Function('answer', `${blockScript}\nreturn blockOf(answer);`) as (
    answer: AnswerBlock,
  ) => string;
  const blocks: fc.Arbitrary<AnswerBlock> = fc.record({
    n: fc.constant(nonce),
    d: fc.array(
      fc.oneof(
        fc.tuple(fc.nat(9), fc.constantFrom('a' as const, 'd' as const)),
        fc.tuple(fc.nat(9), fc.constant('m' as const), fc.string({ unit: 'grapheme' })),
      ),
    ) as fc.Arbitrary<AnswerBlock['d']>,
    w: fc.string({ unit: 'grapheme' }),
    t: fc.constant('2026-11-24T10:00:00.000Z'),
  });
  test('of the form and of the program are the same, and are read whatever mail does to them', () => {
    const mangled = [
      (text: string) => text,
      (text: string) => text.replace(/^/gm, '> '),
      (text: string) => text.replaceAll('\n', ' '),
      (text: string) => text.toUpperCase(),
      (text: string) => `Hello,\r\n${text.replaceAll('\n', '\r\n')}\r\nRegards`,
      (text: string) => text.replace(/([a-z2-7]{20})/g, '$1\n'),
    ];
    fc.assert(
      fc.property(blocks, fc.constantFrom(...mangled), (block, mangle) => {
        const text = blockOf(block);
        expect(scripted(block)).toBe(text);
        expect(blockIn(mangle(text))).toEqual({ ok: true, value: block });
      }),
      { numRuns: 200 },
    );
  });
  test('one changed character is found', () => {
    const text = blockOf({ n: nonce, d: [[1, 'a']], w: 'Ilse', t: '2026' });
    const from = text.indexOf('\n') + 1;
    for (let at = from; at < text.indexOf('CHECK') - 2; at++) {
      const other = text[at] === 'a' ? 'b' : 'a';
      if (text[at] === '\n') continue;
      expect(blockIn(text.slice(0, at) + other + text.slice(at + 1))).toMatchObject({ ok: false });
    }
  });
  test('no block is no damage', () => {
    expect(blockIn('APPROVED')).toBeUndefined();
    expect(blockIn('ON RECORD ANSWER abc')).toMatchObject({ ok: false });
  });
  test('the script in the page is the one that was tested', () => {
    expect(formScript).toContain(blockScript);
  });
});

test('base 32 and base 64 as RFC 4648 has them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(bytesOfBase32(base32Of(bytes))).toEqual(Uint8Array.from(bytes));
    }),
  );
  expect(base32Of(utf8ToBytes('foobar'))).toBe('mzxw6ytboi');
  expect(bytesOfBase32('a1')).toBeUndefined();
});

test('the record’s head stands on the request once the request is in it', () => {
  const made = content(two());
  const ledger = appendAll(
    [],
    askedDetails(made, { at: '2026-11-24T10:00:00.000Z', by: 'ana' }),
    signerOf(1),
  );
  const head = headOf(ledger) as string;
  expect(requestMail(made, head).text).toContain(`${head.slice(0, 4)} ${head.slice(4, 8)}`);
});
