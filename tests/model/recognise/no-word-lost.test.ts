import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Root } from '../../../shared/release/root';
import { recognisedHtml, recognisedText } from './recognised';
import { missingWords, textsOf } from './words';

const folder = new URL('cases/', import.meta.url);
const texts = readdirSync(folder).flatMap((name) => {
  try {
    return [readFileSync(new URL(`${name}/input.txt`, folder), 'utf8')];
  } catch {
    return [];
  }
});

/** List numbers and letters become structure; a word that a hyphen parts at a wrap may be closed. */
const asCompared = (text: string): string =>
  text
    .replace(/[\f\v\u0085]/g, '\n')
    .replace(/^[>\s]*(?:\d{1,3}[.)]|\(?[a-z]\))[ \t\u00a0]+/gmu, '')
    .replace(/^\uFEFF/, '');

const paragraphs = texts.flatMap((text) => text.split(/\n\s*\n/)).filter((part) => part.trim() !== '');
const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
const noise = fc.string({
  unit: fc.constantFrom(...'aAé漢ب Я"“”„«»‘’\'()[]*_#>–—-.:,;!?\t\n\r 0159@/|\u00a0\u200b'),
  maxLength: 60,
});
const spliced = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...paragraphs) },
        { weight: 3, arbitrary: fc.constantFrom(...lines) },
        { weight: 2, arbitrary: noise },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
      ),
      fc.constantFrom('\n\n', '\n', '\r\n\r\n', '\n\n\n', '\f', ' ', '\n \t\n'),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.map(([part, end]) => part + end).join(''));

const sound = (text: string) => {
  const { root, questions } = recognisedText(text);
  expect(Root.safeParse(root).error).toBeUndefined();
  expect(missingWords(asCompared(text.replace(/\p{Surrogate}/gu, '\uFFFD')), root)).toEqual([]);
  for (const { path, choices } of questions) {
    let node: { children?: readonly unknown[] } | undefined = root;
    for (const step of path) node = node?.children?.[step] as typeof node;
    expect(node).toBeDefined();
    expect(choices[0]?.do).toBe('keep');
  }
};

/** Found by the property once: a lead that no body followed, between parts of a head. */
const found = [
  'Mr. Eklund noted: “The Bank has stood by Talvia for twenty years – and we are not leaving now.”\n\nKESTREL BAY, 3 March 2026 – Salt meadows along the northern coast hold twice as much carbon as national maps record, a study by the University of Kestrel Bay finds. Sperrfrist: 3. März 2026, 10 Uhr\n\nFOR IMMEDIATE RELEASE\t\t\tContact: Lena Ortiz, 303-555-0118\n\nFor immediate release\n\n]\n\n',
];

describe('no word of the input is lost', () => {
  test.each(found)('where one was', (text) => sound(text));
  test.each(texts.map((text) => [text.trim().slice(0, 30), text]))('%s', (_, text) => sound(text));
  test('whatever is pasted together', () => {
    fc.assert(fc.property(spliced, sound), { numRuns: 200 });
  }, 90_000);
  test('whatever characters come', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), sound), { numRuns: 200 });
  }, 60_000);
  test('and a lost word is seen', () => {
    const { root } = recognisedText('PRESS RELEASE\n\nA headline\n\nSome text of the body.');
    expect(missingWords('Some text of the body nowhere', root)).toEqual(['nowhere']);
    expect(textsOf(root as never)).toContain('headline');
  });
});

describe('the same input gives the same release', () => {
  test('text and HTML', () => {
    fc.assert(
      fc.property(spliced, (text) => {
        expect(recognisedText(text)).toEqual(recognisedText(text));
        expect(recognisedHtml(`<p>${text}</p>`)).toEqual(recognisedHtml(`<p>${text}</p>`));
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});

describe('HTML of any shape is read', () => {
  const tag = fc.constantFrom(
    'p',
    'div',
    'b',
    'ul',
    'li',
    'table',
    'tr',
    'td',
    'h1',
    'blockquote',
    'a href="https://x.example"',
    'span style="display:none"',
    'br',
    'script',
  );
  const soup = fc.array(
    fc.oneof(
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name.split(' ')[0]}>`),
      fc.constantFrom(...lines),
      noise,
    ),
    { maxLength: 40 },
  );
  test('without throwing', () => {
    fc.assert(
      fc.property(soup, (parts) => {
        expect(Root.safeParse(recognisedHtml(parts.join('')).root).error).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  }, 60_000);
  test('nested ten thousand deep', () => {
    const { root, notes } = recognisedHtml(`${'<div>'.repeat(10_000)}deep words${'</div>'.repeat(10_000)}`);
    expect(textsOf(root as never)).toContain('deep words');
    expect(notes).toHaveLength(1);
  });
});
