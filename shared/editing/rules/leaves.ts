import { Text } from 'slate';
import { Leaf } from '../../release/leaf';
import type { Properties } from './properties';

/** What Unicode and the web count as the end of a line; no leaf holds one: a new line is a new block. */
export const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;

const marks = Leaf.shape as Record<string, { safeParse: (value: unknown) => { success: boolean } }>;

const isLegalMark = (key: string, value: unknown): boolean => {
  if (value === undefined || !marks[key]?.safeParse(value).success) return false;
  return key !== 'comments' || isSortedSet(value as string[]);
};

const isSortedSet = (ids: string[]): boolean =>
  ids.every((id, index) => index === 0 || (ids[index - 1] as string) < id);

/** A leaf as a file may hold it, apart from line breaks in its text. */
export const isLegalLeaf = (leaf: Leaf): boolean => {
  for (const key in leaf) {
    if (key !== 'text' && !isLegalMark(key, (leaf as Properties)[key])) return false;
  }
  return typeof leaf.text === 'string' && !lineBreak.test(leaf.text);
};

/** The leaf with only the marks it may carry; its text as it is. */
export const legalLeaf = (leaf: Leaf): Leaf => {
  const legal: Properties = { text: String(leaf.text) };
  for (const [key, value] of Object.entries(leaf)) {
    if (key === 'comments' && Array.isArray(value)) {
      const ids = [...new Set(value.filter((id) => typeof id === 'string'))].sort();
      if (isLegalMark(key, ids)) legal[key] = ids;
    } else if (key !== 'text' && isLegalMark(key, value)) legal[key] = value;
  }
  return legal as Leaf;
};

/** Joins neighbours with equal marks and drops empty leaves, all but the last one. Never empty. */
export const joinedLeaves = (leaves: readonly Leaf[]): Leaf[] => {
  const joined: Leaf[] = [];
  for (const leaf of leaves) {
    const last = joined.at(-1);
    if (last && last.text === '') joined[joined.length - 1] = leaf;
    else if (last && leaf.text === '') continue;
    else if (last && Text.equals(last, leaf, { loose: true }))
      joined[joined.length - 1] = { ...last, text: last.text + leaf.text };
    else joined.push(leaf);
  }
  return joined.length > 0 ? joined : [{ text: '' }];
};

/** Leaves parted at every line break in their text. At least one line; a line may be empty. */
export const linesOf = (leaves: readonly Leaf[]): Leaf[][] => {
  const lines: Leaf[][] = [[]];
  for (const leaf of leaves) {
    leaf.text.split(lineBreak).forEach((text, index) => {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ ...leaf, text });
    });
  }
  return lines;
};

/** Several lines as one, a space between those that have text: a space keeps words apart. */
export const onOneLine = (lines: readonly (readonly Leaf[])[]): Leaf[] => {
  const joined: Leaf[] = [];
  for (const line of lines) {
    if (!hasText(line)) continue;
    if (joined.length > 0) joined.push({ text: ' ' });
    joined.push(...line);
  }
  return joinedLeaves(joined);
};

export const hasText = (leaves: readonly Leaf[]): boolean => leaves.some(({ text }) => text !== '');
