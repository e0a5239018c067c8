import { canOpen, closes, quotationMarksOf } from '../editing/quotation-marks';
import type { Leaf } from '../release/leaf';
import type { ReleaseElement } from '../release/slate-types';

/** `isPlain`: it belongs to no quote and to no term in marks of its own. */
export type Character = { text: string; quote?: string; isPlain: boolean; leaf: number; offset: number };
/** What stands between two marks, the marks left out. */
export type Span = { from: number; to: number };

/** The characters of a line without those that a change takes away. */
export const charactersOf = (children: readonly (ReleaseElement | Leaf)[]): Character[] => {
  const characters = children.flatMap((leaf, at): (Character & { isTerm: boolean })[] => {
    if (!('text' in leaf) || leaf.del) return [];
    const { text, quote, notQuote } = leaf;
    return Array.from({ length: text.length }, (_, offset) => ({
      text: text.charAt(offset),
      quote,
      isPlain: quote === undefined,
      isTerm: quote === undefined && notQuote === true,
      leaf: at,
      offset,
    }));
  });
  for (let from = 0; from < characters.length; from++) {
    if (!characters[from]?.isTerm) continue;
    let to = from;
    while (characters[to]?.isTerm) to++;
    if (hasOwnMarks(characters, { from, to }))
      for (let at = from; at < to; at++) (characters[at] as Character).isPlain = false;
    from = to;
  }
  return characters;
};

/** Without marks of its own, what is "not a quote" would stand in those of a quote and be read as said. */
const hasOwnMarks = (characters: readonly Character[], { from, to }: Span): boolean => {
  const near = (at: number, step: 1 | -1): number => {
    let place = at;
    while (/^\s$/u.test(characters[place]?.text ?? '')) place += step;
    return place;
  };
  const openers = [near(from, 1), near(from - 1, -1)].filter((at) => !isPossessive(characters, at));
  const closers = [near(to - 1, -1), near(to, 1)].map((at) => characters[at]?.text ?? '');
  return openers.some((at) => {
    const { text = '' } = characters[at] ?? {};
    return canOpen(text) && closers.some((closer) => closes(text, closer));
  });
};

const isPossessive = (characters: readonly Character[], at: number): boolean =>
  /['’]/.test(characters[at]?.text ?? '') && isLetter(characters[at - 1]?.text);

export type Spans = {
  spans: Span[];
  hasMarks: boolean;
  /** The quotation that nothing in the line closes; `from` is its first character here. */
  open?: { mark: string; from: number };
};

/** The quotations of a line whose marks are not a quote's own words; `carried` is the mark of one that the line begins in. */
export const spansOf = (characters: readonly Character[], language: string, carried?: string): Spans => {
  const spans: Span[] = [];
  let open = carried === undefined ? undefined : { mark: carried, from: 0 };
  let hasMarks = false;
  characters.forEach(({ text, isPlain }, at) => {
    if (!isPlain || !canOpen(text) || isInWord(characters, at)) return;
    if (open && closes(open.mark, text)) {
      spans.push({ from: open.from, to: at });
      open = undefined;
      hasMarks = true;
    } else if (!open && opensAt(characters, at, language)) {
      open = { mark: text, from: at + 1 };
      hasMarks = true;
    } else if (!open && closesAt(characters, at)) {
      // Its opening mark stands a paragraph before, or is missing: up to here the words are the quote's.
      const from = characters.findLastIndex(({ quote }, before) => before < at && quote !== undefined);
      if (from >= (spans.at(-1)?.to ?? 0)) spans.push({ from, to: at });
      hasMarks = true;
    }
  });
  return { spans, hasMarks, ...(open && { open }) };
};

/**
 * How a line goes on with a quotation that the line before left open: it closes it, it repeats the mark as
 * house styles do at each paragraph, it says nothing of it, or it plainly begins something else.
 */
export const entryOf = (
  characters: readonly Character[],
  mark: string,
  language: string,
): 'closes' | 'repeats' | 'silent' | 'other' => {
  const first = characters.findIndex(({ text }) => !/^\s$/u.test(text));
  for (const [at, { text, isPlain }] of characters.entries()) {
    if (!isPlain || !canOpen(text) || isInWord(characters, at)) continue;
    const opens = opensAt(characters, at, language);
    // Guillemets are repeated as closing ones in French.
    if (at === first && opens && (text === mark || closes(mark, text))) return 'repeats';
    if (closes(mark, text) && !(opens && text === mark)) return 'closes';
    if (opens) return 'other';
  }
  return 'silent';
};

const isLetter = (text: string | undefined): boolean => text !== undefined && /[\p{L}\p{N}]/u.test(text);

const isInWord = (characters: readonly Character[], at: number): boolean =>
  isLetter(characters[at - 1]?.text) &&
  isLetter(characters[at + 1]?.text) &&
  /['’]/.test(characters[at]?.text ?? '');

const opensAt = (characters: readonly Character[], at: number, language: string): boolean => {
  const mark = characters[at]?.text ?? '';
  const before = characters[at - 1]?.text;
  const after = characters[at + 1]?.text;
  const { outer, inner } = quotationMarksOf(language);
  // An apostrophe opens nothing, unless the language says so.
  if (/['’]/.test(mark) && mark !== outer[0] && mark !== inner[0]) return false;
  const stands =
    before === undefined || !/[\p{L}\p{N}.,;:!?…。，！？)\]]/u.test(before) || /[“„«「『]/.test(mark);
  const leads = after !== undefined && (!/\s/u.test(after) || /[\u00a0\u202f]/.test(after));
  return stands && leads && characters[at - 1]?.quote === undefined;
};

const closesAt = (characters: readonly Character[], at: number): boolean => {
  const mark = characters[at]?.text ?? '';
  const before = characters[at - 1]?.text;
  const after = characters[at + 1]?.text;
  if (/['’‘]/.test(mark)) return false;
  return before !== undefined && !/[ \t]/.test(before) && !isLetter(after);
};
