import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../../shared/release/blocks';
import type { Leaf } from '../../../shared/release/leaf';
import type { Root } from '../../../shared/release/root';
import { quotesOf, wordingOf } from '../../../shared/review/quotes';
import { arbitraryRoot } from '../support/arbitrary-release';
import { flood } from '../support/flood';
import { smallRelease } from '../support/small-release';

const gone = { del: { id: 'a', by: 'b', at: '2026-01-01T00:00:00.000Z' } };
const block = (children: Leaf[], type: 'paragraph' | 'block-quote' = 'paragraph'): Block => ({
  type,
  children,
});
const q = (text: string, more: Partial<Leaf> = {}): Leaf => ({ text, quote: 'q', ...more });

const withBody = (blocks: Block[], more: Partial<Root> = {}): Root => {
  const { root } = smallRelease();
  return {
    ...root,
    ...more,
    children: root.children.map((section) =>
      section.type === 'body' ? { type: 'body', children: blocks } : section,
    ),
  };
};

const segmentsOf = (blocks: Block[], withoutDeleted = false): string[] =>
  quotesOf(withBody(blocks), { withoutDeleted }).flatMap(({ segments }) => segments.map(({ text }) => text));

const cases: [string, Block[], string[]][] = [
  ['one leaf', [block([{ text: '“' }, q('Yes'), { text: '”' }])], ['Yes']],
  ['bold inside', [block([q('We '), q('will', { bold: true }), q(' go on')])], ['We will go on']],
  [
    'interrupted',
    [block([q('We are proud'), { text: ',” said X, “' }, q('and we go on')])],
    ['We are proud', 'and we go on'],
  ],
  ['an empty leaf between', [block([q('We '), { text: '' }, q('are')])], ['We are']],
  ['over two paragraphs', [block([q('One.')]), block([q('Two.')])], ['One.', 'Two.']],
  ['a block quote', [block([q('All of it.')], 'block-quote')], ['All of it.']],
  ['two quotes side by side', [block([q('One'), q('Two', { quote: 'r' })])], ['One', 'Two']],
  ['an empty leaf alone', [block([q('')])], []],
  ['deleted words stay', [block([q('We '), q('never ', gone), q('stop')])], ['We never stop']],
];

test.each(cases)('segments: %s', (_, blocks, segments) => {
  expect(segmentsOf(blocks)).toEqual(segments);
});

const accepted: [string, Block[], string[]][] = [
  ['a deleted word', [block([q('We '), q('never ', gone), q('stop')])], ['We stop']],
  [
    'a deleted attribution joins what it parted',
    [block([q('We '), { text: '” he said “', ...gone }, q('stop')])],
    ['We stop'],
  ],
  ['a quote deleted whole', [block([q('We stop', gone)])], []],
];

test.each(accepted)('without deleted: %s', (_, blocks, segments) => {
  expect(segmentsOf(blocks, true)).toEqual(segments);
});

test('in order of the sheet, with speaker, basis, wording and paths', () => {
  expect(quotesOf(flood.root)).toEqual([
    {
      id: 'first',
      speaker: flood.root.speakers[0],
      basis: { kind: 'approval' },
      segments: [
        { text: 'We stopped asking who owns the warning', path: [7, 0, 1], end: [7, 0, 1] },
        { text: 'and then started acting', path: [7, 0, 3], end: [7, 0, 6] },
      ],
      wording: 'We stopped asking who owns the warning and then started acting',
      first: [7, 0, 1],
    },
  ]);
  expect(quotesOf(flood.root, { withoutDeleted: true })[0]?.wording).toBe(
    'We stopped asking who owns the warning and started acting',
  );
});

test('order is by first words, not by the file’s list', () => {
  const blocks = [
    block([q('B', { quote: 'b' }), { text: ' ' }, q('A', { quote: 'a' })]),
    block([q('C', { quote: 'b' })]),
  ];
  const quotes = { a: { basis: { kind: 'approval' as const } }, b: { basis: { kind: 'approval' as const } } };
  expect(quotesOf(withBody(blocks, { quotes })).map(({ id, wording }) => [id, wording])).toEqual([
    ['b', 'B C'],
    ['a', 'A'],
  ]);
});

test('a quote the file knows nothing of needs approval; a speaker who is gone is nobody', () => {
  const blocks = [block([q('A', { quote: 'constructor' })]), block([q('B', { quote: 'b' })])];
  const basis = { kind: 'record', source: 'Speech', date: '2026-10-12' } as const;
  const quotes = quotesOf(withBody(blocks, { quotes: { b: { speaker: 'gone', basis } } }));
  expect(quotes.map(({ id, basis, speaker }) => [id, basis, speaker])).toEqual([
    ['constructor', { kind: 'approval' }, undefined],
    ['b', basis, undefined],
  ]);
});

const wordings: [string, string[], string][] = [
  ['segments are joined with one space', ['We are', 'proud'], 'We are proud'],
  ['white space is folded', [' We \n\t are\r\n', ' proud '], 'We are proud'],
  ['composed', ['Cafe\u0301'], 'Caf\u00e9'],
  ['no-break and thin spaces stay', ['«\u00a0Oui\u202f»\u2009'], '«\u00a0Oui\u202f»\u2009'],
  ['typography stays', ['“can’t” – −5…'], '“can’t” – −5…'],
  ['zero-width and bidi characters stay', ['a\u200bb\u202e'], 'a\u200bb\u202e'],
  ['a vertical tab stays', ['a\u000bb'], 'a\u000bb'],
];

test.each(wordings)('wording: %s', (_, segments, wording) => {
  expect(wordingOf(segments.map((text) => ({ text })))).toBe(wording);
});

test('every path leads to a leaf of its quote, and no word of a quote is left out', () => {
  fc.assert(
    fc.property(arbitraryRoot, (root) => {
      const quotes = quotesOf(root);
      for (const { id, segments } of quotes) {
        for (const { path } of segments) expect(leafAt(root, path)).toMatchObject({ quote: id });
      }
      const all = quotes.flatMap(({ segments }) => segments.map(({ text }) => text)).join('');
      expect([...all].sort()).toEqual(
        [
          ...leavesOf(root)
            .map(({ text }) => text)
            .join(''),
        ].sort(),
      );
    }),
    { numRuns: 100 },
  );
});

type Tree = { children?: readonly unknown[] };
const leafAt = (root: Root, path: number[]): unknown =>
  path.reduce<unknown>((node, index) => (node as Tree).children?.[index], root);
const leavesOf = (node: unknown): Leaf[] => {
  const { children } = node as Tree;
  return children ? children.flatMap(leavesOf) : (node as Leaf).quote === undefined ? [] : [node as Leaf];
};
