import type { PrintedLine } from './printed-lines';
import { isWord, wordsOf } from './word-diff';

/** A line and what became of it; one that is alone was taken out, or is new. */
export type LinePair = { before?: PrintedLine; after?: PrintedLine };

/** Two lines are one that was rewritten when this share of their words is the same. */
const alike = 0.4;

/**
 * Lines of a text matched with those of a later one, in order: the same words first, then within what
 * lies between them the most alike.
 */
export const pairLines = (
  before: readonly PrintedLine[],
  after: readonly PrintedLine[],
  language: string,
): LinePair[] => {
  const isSame = (i: number, j: number) => before[i]?.words === after[j]?.words;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && isSame(head, head)) head += 1;
  let tail = 0;
  while (tail < shorter - head && isSame(before.length - 1 - tail, after.length - 1 - tail)) tail += 1;
  const pair = (i: number, j: number): LinePair => ({ before: before[i], after: after[j] });
  return [
    ...Array.from({ length: head }, (_, at) => pair(at, at)),
    ...between(before.slice(head, before.length - tail), after.slice(head, after.length - tail), language),
    ...Array.from({ length: tail }, (_, at) => pair(before.length - tail + at, after.length - tail + at)),
  ];
};

/** Beyond so many comparisons (500 lines on each side) only the very same lines are found again. */
const mostCompared = 250_000;

const between = (
  before: readonly PrintedLine[],
  after: readonly PrintedLine[],
  language: string,
): LinePair[] => {
  const bag = (line: PrintedLine) => new Set(wordsOf(line.words.toLowerCase(), language).filter(isWord));
  const isMuch = before.length * after.length > mostCompared;
  const bags = isMuch ? undefined : { before: before.map(bag), after: after.map(bag) };
  const likeness = (i: number, j: number): number => {
    if (before[i]?.words === after[j]?.words) return 1;
    const shared = share(bags?.before[i] ?? new Set(), bags?.after[j] ?? new Set());
    return shared >= alike ? shared * 0.9 : 0;
  };
  return inOrder(aligned(before, after, likeness));
};

/**
 * Where as many lines went as came, between lines that stayed, each took the place of one: a rewritten line
 * need not be like what it was.
 */
const inOrder = (pairs: readonly LinePair[]): LinePair[] => {
  const made: LinePair[] = [];
  let gone: PrintedLine[] = [];
  let come: PrintedLine[] = [];
  const close = () => {
    if (gone.length === come.length) made.push(...gone.map((before, at) => ({ before, after: come[at] })));
    else made.push(...gone.map((before) => ({ before })), ...come.map((after) => ({ after })));
    gone = [];
    come = [];
  };
  for (const pair of pairs) {
    if (pair.before && !pair.after) gone.push(pair.before);
    else if (pair.after && !pair.before) come.push(pair.after);
    else {
      close();
      made.push(pair);
    }
  }
  close();
  return made;
};

/** Dice: words in both, of all words. */
const share = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  let both = 0;
  for (const word of one) if (other.has(word)) both += 1;
  return one.size + other.size === 0 ? 0 : (2 * both) / (one.size + other.size);
};

/** The alignment with the most likeness in all (Needleman–Wunsch, where a gap costs nothing). */
const aligned = (
  before: readonly PrintedLine[],
  after: readonly PrintedLine[],
  likeness: (i: number, j: number) => number,
): LinePair[] => {
  const width = after.length + 1;
  const best = new Float64Array((before.length + 1) * width);
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  const likes = before.map((_, i) => after.map((_line, j) => likeness(i, j)));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const paired = (likes[i]?.[j] ?? 0) > 0 ? (likes[i]?.[j] ?? 0) + at(i + 1, j + 1) : 0;
      best[i * width + j] = Math.max(paired, at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: LinePair[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const like = likes[i]?.[j] ?? 0;
    if (like > 0 && at(i, j) === like + at(i + 1, j + 1))
      pairs.push({ before: before[i++], after: after[j++] });
    else if (i < before.length && (j >= after.length || at(i, j) === at(i + 1, j)))
      pairs.push({ before: before[i++] });
    else pairs.push({ after: after[j++] });
  }
  return pairs;
};
