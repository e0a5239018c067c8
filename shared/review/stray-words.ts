import { canOpen, closes, quotationMarksOf } from '../editing/quotation-marks';
import { quotesIn } from '../editing/tracking/quotes-in';
import { baseLanguage } from '../formats/locale';
import type { Leaf } from '../release/leaf';
import type { Root } from '../release/root';
import type { ReleaseElement } from '../release/slate-types';
import { isAttributionInside } from './attribution-inside';

/** Words in a quote's quotation marks that belong to no quote. `path` and `offset` are those of the first. */
export type StrayWords = { words: string; quote: string; path: number[]; offset: number };

/**
 * The words that stand in quotation marks together with those of a quote and are not its own: readers take
 * them for the speaker's, and nobody approved them. In a block quote without marks the whole line counts.
 * Marked terms and names ("not a quote") are left alone, as is what a change takes away, and who said it
 * where a language leaves that inside the marks.
 */
export const strayWords = (root: Root): StrayWords[] => {
  const found: StrayWords[] = [];
  const visit = (node: ReleaseElement, path: number[]): void => {
    if ('del' in node && node.del) return;
    for (const { leaf, ...stray } of strayIn(node, root)) found.push({ ...stray, path: [...path, leaf] });
    node.children.forEach((child, at) => {
      if (!('text' in child) && quotesIn(child).size > 0) visit(child, [...path, at]);
    });
  };
  visit(root, []);
  return found;
};

type Stray = Omit<StrayWords, 'path'> & { leaf: number };
type Character = { text: string; quote?: string; isPlain: boolean; leaf: number; offset: number };
type Span = { from: number; to: number };

type Told = Pick<Root, 'language' | 'quotes' | 'speakers'>;

const memo = new WeakMap<object, Told & { stray: Stray[] }>();

const strayIn = (node: ReleaseElement, { language, quotes, speakers }: Told): Stray[] => {
  const known = memo.get(node);
  if (known?.language === language && known.quotes === quotes && known.speakers === speakers)
    return known.stray;
  const isAttribution: IsAttribution = (words, quote, before) => {
    const speaker = speakers.find(({ id }) => id === quotes[quote]?.speaker);
    return isAttributionInside(words, { language: baseLanguage(language), before, speaker });
  };
  const characters = charactersOf(node.children);
  const stray = characters.some(({ quote }) => quote !== undefined)
    ? spansOf(characters, node.type === 'block-quote', language).flatMap((span) =>
        straysIn(characters, span, isAttribution),
      )
    : [];
  memo.set(node, { language, quotes, speakers, stray });
  return stray;
};

const charactersOf = (children: readonly (ReleaseElement | Leaf)[]): Character[] =>
  children.flatMap((leaf, at): Character[] => {
    if (!('text' in leaf) || leaf.del) return [];
    const { text, quote, notQuote } = leaf;
    return Array.from({ length: text.length }, (_, offset) => ({
      text: text.charAt(offset),
      quote,
      isPlain: quote === undefined && !notQuote,
      leaf: at,
      offset,
    }));
  });

/** What stands between quotation marks that are not a quote's own, the marks left out. */
const spansOf = (characters: Character[], isBlock: boolean, language: string): Span[] => {
  const spans: Span[] = [];
  let open: { mark: string; from: number } | undefined;
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
  // A quote that runs over paragraphs is closed in the last one.
  if (open) {
    const to = characters.findLastIndex(({ quote }) => quote !== undefined) + 1;
    if (to > open.from) spans.push({ from: open.from, to });
  }
  return isBlock && !hasMarks ? [{ from: 0, to: characters.length }] : spans;
};

const isLetter = (text: string | undefined): boolean => text !== undefined && /[\p{L}\p{N}]/u.test(text);

const isInWord = (characters: Character[], at: number): boolean =>
  isLetter(characters[at - 1]?.text) &&
  isLetter(characters[at + 1]?.text) &&
  /['’]/.test(characters[at]?.text ?? '');

const opensAt = (characters: Character[], at: number, language: string): boolean => {
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

const closesAt = (characters: Character[], at: number): boolean => {
  const mark = characters[at]?.text ?? '';
  const before = characters[at - 1]?.text;
  const after = characters[at + 1]?.text;
  if (/['’‘]/.test(mark)) return false;
  return before !== undefined && !/[ \t]/.test(before) && !isLetter(after);
};

/** Whether words between two parts of a quote say who spoke; `before` is the last character of the first part. */
type IsAttribution = (words: string, quote: string, before: string) => boolean;

/** The runs of words in a span that no quote owns, when a quote stands in it too. */
const straysIn = (characters: Character[], { from, to }: Span, isAttribution: IsAttribution): Stray[] => {
  const inside = characters.slice(from, to);
  if (!inside.some(({ quote }) => quote !== undefined)) return [];
  const strays: Stray[] = [];
  let run: Character[] = [];
  const close = (at: number): void => {
    const words = run.map(({ text }) => text).join('');
    const first = run[words.length - words.trimStart().length];
    const before = inside[at - run.length - 1];
    const isBetween = before?.quote !== undefined && before.quote === inside[at]?.quote;
    const isTold = isBetween && isAttribution(words, before.quote ?? '', before.text);
    if (isLetter(words) && first && !isTold) {
      const { leaf, offset } = first;
      strays.push({ words: words.trim(), quote: nearest(inside, at), leaf, offset });
    }
    run = [];
  };
  inside.forEach((character, at) => {
    if (character.isPlain) run.push(character);
    else close(at);
  });
  close(inside.length);
  return strays;
};

const nearest = (inside: Character[], at: number): string =>
  inside.slice(at).find(({ quote }) => quote !== undefined)?.quote ??
  inside.findLast(({ quote }) => quote !== undefined)?.quote ??
  '';
