import { type Editor, Node, type Path, Range, Transforms } from 'slate';
import type { Leaf } from '../release/leaf';
import type { Root } from '../release/root';
import type { ReleaseElement } from '../release/slate-types';
import { verb } from './door';
import { isLine, type Line } from './grammar';
import { lineText, offsetOf, placeAt, pointIn } from './lines';
import { withoutSmartTyping } from './smart-typing';
import { asOneStep } from './step';
import type { Marks } from './typing-marks';

export type FindOptions = { matchCase?: boolean; wholeWord?: boolean };

/** A place where the words were found: a line's path in the editor and characters within it. */
export type Match = { path: Path; from: number; to: number };

/** Straight marks, hyphens and plain spaces find what they are set as. */
const kin: Record<string, string> = {
  "'": "['’‘‚‹›]",
  '"': '["“”„«»]',
  '-': '[-‐‑–—]',
  ' ': '[ \\u00a0\\u202f\\u2009]',
};

const patternOf = (query: string, { matchCase, wholeWord }: FindOptions): RegExp => {
  const words = [...query]
    .map((character) => kin[character] ?? character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'))
    .join('');
  const letter = '[\\p{L}\\p{N}\\p{M}_]';
  const source = wholeWord ? `(?<!${letter})${words}(?!${letter})` : words;
  return new RegExp(source, matchCase ? 'gu' : 'giu');
};

/** All places where a text stands within a line, across its leaves, in the order of the sheet. */
export const findAll = (editor: Editor, query: string, options: FindOptions = {}): Match[] => {
  if (query === '') return [];
  const pattern = patternOf(query, options);
  const matches: Match[] = [];
  const look = (node: ReleaseElement, path: Path): void => {
    if ('del' in node && node.del) return;
    if (isLine(node)) {
      const { text, offsetOf: place } = liveText(node);
      for (const { index, 0: found } of text.matchAll(pattern))
        matches.push({ path, from: place(index), to: place(index + found.length - 1) + 1 });
      return;
    }
    for (const [index, child] of node.children.entries()) {
      if (!('text' in child)) look(child, [...path, index]);
    }
  };
  look(editor.children[0] as Root, [0]);
  return matches;
};

/** A line's words without those proposed to be deleted, and where each character of them stands in it. */
const liveText = (line: Line): { text: string; offsetOf: (index: number) => number } => {
  const leaves: readonly Leaf[] = line.children;
  if (leaves.every(({ del }) => del === undefined))
    return { text: lineText(line), offsetOf: (index) => index };
  const offsets: number[] = [];
  let left = 0;
  for (const { text, del } of leaves) {
    if (!del) for (let at = 0; at < text.length; at++) offsets.push(left + at);
    left += text.length;
  }
  const text = leaves.map((leaf) => (leaf.del ? '' : leaf.text)).join('');
  return { text, offsetOf: (index) => offsets[index] ?? left };
};

export const rangeOf = (editor: Editor, { path, from, to }: Match): Range => ({
  anchor: pointIn(editor, path, from),
  focus: pointIn(editor, path, to),
});

/** The match at or after the caret, beginning again at the top (or the last before it, from the bottom). */
export const nextMatch = (
  editor: Editor,
  matches: readonly Match[],
  direction: 1 | -1 = 1,
): Match | undefined => {
  if (!editor.selection) return direction === 1 ? matches[0] : matches.at(-1);
  const [start, end] = Range.edges(editor.selection);
  const isBefore = (match: Match, point: Range['anchor'], inclusive: boolean): boolean => {
    const { path } = placeAt(editor, point);
    const order = comparePaths(match.path, path);
    if (order !== 0) return order < 0;
    return inclusive ? match.to <= offsetOf(editor, point) : match.from < offsetOf(editor, point);
  };
  if (direction === 1) return matches.find((match) => !isBefore(match, end, false)) ?? matches[0];
  return matches.findLast((match) => isBefore(match, start, true)) ?? matches.at(-1);
};

const comparePaths = (one: Path, other: Path): number => {
  for (const [index, step] of one.entries()) {
    const against = other[index];
    if (against === undefined || step !== against) return step - (against ?? -1);
  }
  return one.length - other.length;
};

/** Puts a text in place of one match, with the marks of what it replaces. One undo step. */
export const replaceMatch = verb((editor: Editor, match: Match, text: string): void =>
  asOneStep(editor, () => {
    const marks = marksAt(editor, match);
    Transforms.select(editor, rangeOf(editor, match));
    editor.deleteFragment();
    if (text === '') return;
    editor.marks = marks;
    withoutSmartTyping(editor, () => editor.insertText(text));
  }),
);

/** Replaces all, as one undo step; answers how many. */
export const replaceAll = verb(
  (editor: Editor, query: string, text: string, options: FindOptions = {}): number => {
    const matches = findAll(editor, query, options);
    if (matches.length === 0) return 0;
    asOneStep(editor, () => {
      for (const match of matches.toReversed()) replaceMatch(editor, match, text);
    });
    return matches.length;
  },
);

const marksAt = (editor: Editor, { path, from }: Match): Marks => {
  let left = 0;
  for (const leaf of (Node.get(editor, path) as { children: readonly Leaf[] }).children) {
    left += leaf.text.length;
    if (left <= from) continue;
    const { text: _, ins: __, del: ___, fmt: ____, ...marks } = leaf;
    return marks;
  }
  return {};
};
