import type { Image } from '../release/blocks';
import type { Leaf } from '../release/leaf';
import { safeLink } from './link';
import type { MarkedRun, ViewRun } from './view-types';

/** From a quote's id to its index in the view. */
export type QuoteIndex = ReadonlyMap<string, number>;

const sameMarks = (a: ViewRun, b: ViewRun): boolean =>
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.link === b.link &&
  a.language === b.language &&
  a.quote === b.quote;

/** The marks that may leave, named one by one. */
export const runOf = (leaf: Leaf, quotes: QuoteIndex): ViewRun => {
  const run: ViewRun = { text: leaf.text };
  if (leaf.bold) run.bold = true;
  if (leaf.italic) run.italic = true;
  const link = leaf.link === undefined ? undefined : safeLink(leaf.link);
  if (link !== undefined) run.link = link;
  if (leaf.language !== undefined) run.language = leaf.language;
  const quote = leaf.quote === undefined ? undefined : quotes.get(leaf.quote);
  if (quote !== undefined) run.quote = quote;
  return run;
};

/** Leaves that differ only in inner marks become one run. */
export const runsOf = (leaves: readonly Leaf[], quotes: QuoteIndex): ViewRun[] => {
  const runs: ViewRun[] = [];
  for (const leaf of leaves) {
    if (leaf.text === '') continue;
    const run = runOf(leaf, quotes);
    const last = runs.at(-1);
    if (last && sameMarks(last, run)) last.text += run.text;
    else runs.push(run);
  }
  return runs;
};

/** How the lines of a release are read: as they will leave, or with the marks of review. */
export type Reader<R extends ViewRun> = {
  runs: (line: { children: readonly Leaf[] }) => R[];
  /** What of them belongs to the text. */
  words: (runs: readonly R[]) => string;
  plain: (text: string) => R;
  caption: (image: Image) => string | undefined;
};

export const plainReader = (quotes: QuoteIndex): Reader<ViewRun> => ({
  runs: ({ children }) => runsOf(children, quotes),
  words: plainText,
  plain: (text) => ({ text }),
  caption: ({ caption }) => caption,
});

export const plainText = (runs: readonly ViewRun[]): string => runs.map(({ text }) => text).join('');

/** Without what is proposed to go, and without the signs of review. */
export const acceptedText = (runs: readonly MarkedRun[]): string =>
  plainText(runs.filter(({ marks }) => marks?.del === undefined && marks?.sign === undefined));

/** Whether anything of it would be seen on paper. */
export const prints = (runs: readonly ViewRun[]): boolean => plainText(runs).trim() !== '';
