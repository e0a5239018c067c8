import { quotationMarksOf } from '../editing/quotation-marks';
import { quotesIn } from '../editing/tracking/quotes-in';
import { baseLanguage } from '../formats/locale';
import type { Root } from '../release/root';
import type { ReleaseElement } from '../release/slate-types';
import { isAttributionInside } from './attribution-inside';
import { type Character, charactersOf, entryOf, type Span, type Spans, spansOf } from './quotation-spans';
import { isWord } from './word-diff';

/** Words in a quote's quotation marks that belong to no quote. `path` and `offset` are those of the first. */
export type StrayWords = { words: string; quote: string; path: number[]; offset: number };

/**
 * The words that stand in quotation marks together with those of a quote and are not its own: readers take
 * them for the speaker's, and nobody approved them. In a block quote without marks the whole line counts.
 * A quotation that a line with words of a quote leaves open goes on in the next one, to its closing mark.
 * Terms and names in marks of their own ("not a quote") are left alone, as is what a change takes away, and
 * who said it where a language leaves that inside the marks.
 */
export const strayWords = (root: Root): StrayWords[] =>
  root.children.flatMap((section, at) =>
    quotesIn(section).size > 0 ? straysOfLines(linesOf(section, [at]), root) : [],
  );

type Line = { node: ReleaseElement; path: number[] };

const linesOf = (node: ReleaseElement, path: number[]): Line[] => {
  if ('del' in node && node.del) return [];
  if (node.children.some((child) => 'text' in child)) return [{ node, path }];
  return node.children.flatMap((child, at) => ('text' in child ? [] : linesOf(child, [...path, at])));
};

/** A quotation that is open at the end of a line; `words` are its words so far that may turn out to be stray. */
type Open = { mark: string; quote?: string; words: { line: Line; span: Span }[] };

const straysOfLines = (lines: readonly Line[], told: Told): StrayWords[] => {
  const strays: StrayWords[] = [];
  const add = ({ node, path }: Line, how: How): void => {
    for (const { leaf, ...stray } of straysIn(node, told, how))
      strays.push({ ...stray, path: [...path, leaf] });
  };
  let open: Open | undefined;
  for (const line of lines) {
    const { characters, plain } = readLine(line.node, told.language);
    const isBlock = line.node.type === 'block-quote' && !plain.hasMarks;
    const entry = open && !isBlock ? entryOf(characters, open.mark, told.language) : 'other';
    if (open && entry === 'silent') {
      const last = lastQuoteIn(characters, 0);
      const from = last && last.quote === open.quote ? last.at + 1 : 0;
      if (from > 0) add(line, { span: { from: 0, to: from } });
      open.words.push({ line, span: { from, to: characters.length } });
      open.quote ??= last?.quote;
      continue;
    }
    const carried = entry === 'closes' ? open?.mark : undefined;
    const read = carried === undefined ? plain : spansOf(characters, told.language, carried);
    const first = read.spans[0] ?? (read.open && { from: read.open.from, to: characters.length });
    const here = first && quoteIn(characters, first);
    const quote = entry === 'other' ? undefined : (open?.quote ?? here);
    const isSame = entry === 'closes' || (entry === 'repeats' && (open?.quote ?? here) === here);
    if (open && quote !== undefined && isSame)
      for (const { line: earlier, span } of open.words) add(earlier, { span, quote });
    add(line, { ...(carried !== undefined && { carried }), ...(quote !== undefined && { quote }) });
    open = openAfter(line, characters, read, entry === 'other' || read.spans.length > 0 ? undefined : quote);
    if (open && !open.quote && !mayStandAlone(open.mark, read, characters, told.language)) open = undefined;
  }
  return strays;
};

const openAfter = (
  line: Line,
  characters: readonly Character[],
  { open }: Spans,
  carried: string | undefined,
): Open | undefined => {
  if (!open) return undefined;
  const last = lastQuoteIn(characters, open.from);
  const quote = last?.quote ?? carried;
  const span = { from: last ? last.at + 1 : open.from, to: characters.length };
  return { mark: open.mark, ...(quote !== undefined && { quote }), words: [{ line, span }] };
};

/** In ‘90s and rock ‘n’ roll a single mark is an apostrophe and opens nothing. */
const mayStandAlone = (
  mark: string,
  { open }: Spans,
  characters: readonly Character[],
  language: string,
): boolean =>
  !/[‘’']/.test(mark) ||
  mark === quotationMarksOf(language).outer[0] ||
  (open?.from === 1 && !/\p{N}/u.test(characters[1]?.text ?? ''));

const lastQuoteIn = (characters: readonly Character[], from: number) => {
  const at = characters.findLastIndex(({ quote }, place) => place >= from && quote !== undefined);
  const quote = characters[at]?.quote;
  return quote === undefined ? undefined : { at, quote };
};

const quoteIn = (characters: readonly Character[], { from, to }: Span): string | undefined =>
  characters.slice(from, to).find(({ quote }) => quote !== undefined)?.quote;

type Read = { language: string; characters: Character[]; plain: Spans };

const lines = new WeakMap<object, Read>();

const readLine = (node: ReleaseElement, language: string): Read => {
  const known = lines.get(node);
  if (known?.language === language) return known;
  const characters = charactersOf(node.children);
  const read = { language, characters, plain: spansOf(characters, language) };
  lines.set(node, read);
  return read;
};

type Stray = Omit<StrayWords, 'path'> & { leaf: number };
type Told = Pick<Root, 'language' | 'quotes' | 'speakers'>;

/** `carried`: the mark of a quotation the line begins in. `span`: these characters alone. `quote`: whose words the first ones are read as. */
type How = { carried?: string; span?: Span; quote?: string };

const straysIn = (node: ReleaseElement, told: Told, { carried, span, quote }: How): Stray[] => {
  const { language, quotes, speakers } = told;
  const { characters, plain } = readLine(node, language);
  if (quote === undefined && !characters.some((one) => one.quote !== undefined)) return [];
  const isAttribution: IsAttribution = (words, of, before) => {
    const speaker = speakers.find(({ id }) => id === quotes[of]?.speaker);
    return isAttributionInside(words, { language: baseLanguage(language), before, speaker });
  };
  if (span) return straysOfSpan(characters, span, isAttribution, quote);
  const read = carried === undefined ? plain : spansOf(characters, language, carried);
  if (node.type === 'block-quote' && !read.hasMarks && carried === undefined)
    return straysOfSpan(characters, { from: 0, to: characters.length }, isAttribution, quote);
  const spans = [...read.spans];
  // What follows the last words of a quote is told when the quotation turns out to go on.
  const last = read.open && lastQuoteIn(characters, read.open.from);
  if (read.open && last) spans.push({ from: read.open.from, to: last.at + 1 });
  return spans.flatMap((each, at) =>
    straysOfSpan(characters, each, isAttribution, at === 0 ? quote : undefined),
  );
};

/** Whether words between two parts of a quote say who spoke; `before` is the last character of the first part. */
type IsAttribution = (words: string, quote: string, before: string) => boolean;

/** The runs of words in a span that no quote owns, when a quote stands in it too or it goes on with `carried`. */
const straysOfSpan = (
  characters: readonly Character[],
  { from, to }: Span,
  isAttribution: IsAttribution,
  carried: string | undefined,
): Stray[] => {
  const inside = characters.slice(from, to);
  if (carried === undefined && !inside.some(({ quote }) => quote !== undefined)) return [];
  const strays: Stray[] = [];
  let run: Character[] = [];
  const close = (at: number): void => {
    const words = run.map(({ text }) => text).join('');
    const first = run[words.length - words.trimStart().length];
    const before = inside[at - run.length - 1];
    const isBetween = before?.quote !== undefined && before.quote === inside[at]?.quote;
    const isTold = isBetween && isAttribution(words, before.quote ?? '', before.text);
    if (isWord(words) && first && !isTold) {
      const { leaf, offset } = first;
      strays.push({ words: words.trim(), quote: nearest(inside, at) ?? carried ?? '', leaf, offset });
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

const nearest = (inside: readonly Character[], at: number): string | undefined =>
  inside.slice(at).find(({ quote }) => quote !== undefined)?.quote ??
  inside.findLast(({ quote }) => quote !== undefined)?.quote;
