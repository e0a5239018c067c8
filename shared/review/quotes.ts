import { quotesIn } from '../editing/tracking/quotes-in';
import type { Leaf } from '../release/leaf';
import type { Basis, Root, Speaker } from '../release/root';
import type { ReleaseElement } from '../release/slate-types';

/** A run of adjacent leaves of one quote within a block. Paths are the root's, without its own index. */
export type QuoteSegment = {
  text: string /** Of its first leaf. */;
  path: number[] /** Of its last. */;
  end: number[];
};

export type QuoteView = {
  id: string;
  /** Absent while nobody was named, and when the file lacks the speaker. */
  speaker?: Speaker;
  basis: Basis;
  segments: QuoteSegment[];
  wording: string;
  /** Path of the first leaf. */
  first: number[];
};

export type QuoteOptions = {
  /** Leaves out what a change proposes to delete; what then stands side by side is one segment. */
  withoutDeleted?: boolean;
};

/**
 * The quotes of a release in the order they stand on the sheet, each with its segments and wording. A
 * quote that no text carries is not there; one the file knows nothing of needs approval, as all do.
 */
export const quotesOf = (root: Root, options: QuoteOptions = {}): QuoteView[] => {
  const known = options.withoutDeleted ? views.withoutDeleted : views.all;
  const made = known.get(root) ?? findQuotes(root, options);
  known.set(root, made);
  return made;
};

/** Asked for several times for each version of a release. */
const views = { all: new WeakMap<Root, QuoteView[]>(), withoutDeleted: new WeakMap<Root, QuoteView[]>() };

const findQuotes = (root: Root, options: QuoteOptions): QuoteView[] => {
  const found = new Map<string, QuoteSegment[]>();
  collect(root, [], options, (id, segment) => {
    const segments = found.get(id);
    if (segments) segments.push(segment);
    else found.set(id, [segment]);
  });
  const speakers = new Map(root.speakers.map((speaker) => [speaker.id, speaker]));
  return [...found].flatMap(([id, segments]) => {
    const first = segments[0];
    if (!first) return [];
    const quote = Object.hasOwn(root.quotes, id) ? root.quotes[id] : undefined;
    const speaker = quote?.speaker === undefined ? undefined : speakers.get(quote.speaker);
    const basis: Basis = quote?.basis ?? { kind: 'approval' };
    return [
      { id, ...(speaker && { speaker }), basis, segments, wording: wordingOf(segments), first: first.path },
    ];
  });
};

/**
 * The words of a quote: segments in order, NFC, runs of space, tab and line breaks folded to one space,
 * joined with one space, ends trimmed. No-break and thin spaces, quotation marks and all else stay: the
 * wording is what a speaker approves.
 */
export const wordingOf = (segments: readonly { text: string }[]): string =>
  segments
    .map(({ text }) => text)
    .join(' ')
    .normalize('NFC')
    .replace(/[ \t\n\r]+/g, ' ')
    .replace(/^ | $/g, '');

/** The same of bare texts, as the record keeps segments. */
export const wordingOfTexts = (texts: readonly string[]): string =>
  wordingOf(texts.map((text) => ({ text })));

type Found = (id: string, segment: QuoteSegment) => void;

const collect = (node: ReleaseElement, path: number[], options: QuoteOptions, found: Found): void => {
  if (options.withoutDeleted && 'del' in node && node.del) return;
  const children: readonly (ReleaseElement | Leaf)[] = node.children;
  for (const run of runsOf(node, options)) {
    found(run.id, { text: run.text, path: [...path, run.from], end: [...path, run.to] });
  }
  children.forEach((child, index) => {
    if (!('text' in child) && quotesIn(child).size > 0) collect(child, [...path, index], options, found);
  });
};

type Run = { id: string; text: string; from: number; to: number };

/** Made once for each version of a block: the inspector asks after every key. */
const memo = { all: new WeakMap<object, Run[]>(), withoutDeleted: new WeakMap<object, Run[]>() };

const runsOf = (node: ReleaseElement, options: QuoteOptions): Run[] => {
  const known = options.withoutDeleted ? memo.withoutDeleted : memo.all;
  const runs = known.get(node) ?? findRuns(node.children, options);
  known.set(node, runs);
  return runs;
};

const findRuns = (children: readonly (ReleaseElement | Leaf)[], options: QuoteOptions): Run[] => {
  const runs: Run[] = [];
  let open: Run | undefined;
  children.forEach((leaf, index) => {
    // An empty leaf is Slate's own, not a word between two segments.
    if (!('text' in leaf) || leaf.text === '' || (options.withoutDeleted && leaf.del)) return;
    if (open && open.id === leaf.quote) {
      open.text += leaf.text;
      open.to = index;
      return;
    }
    open = leaf.quote === undefined ? undefined : { id: leaf.quote, text: leaf.text, from: index, to: index };
    if (open) runs.push(open);
  });
  return runs;
};
