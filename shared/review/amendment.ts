import { foldTypography } from './folding';
import { hasRemark, isRemark } from './remarks';
import { bareWords } from './reply-words';
import { partedAs } from './segments';
import { type DiffPart, isWord, wordDiff, wordsOf } from './word-diff';

/** Whether a text can be taken for the quote as its speaker wants it, rather than for a remark about it. */
export const isWording = (text: string, asked: string, language: string): boolean => {
  const parts = wordDiff(lowered(asked, language), lowered(text, language), language);
  const count = (kind: DiffPart['kind']) =>
    parts.flatMap((part) => (part.kind === kind ? bareWords(part.text, language) : [])).length;
  const [same, added, removed] = [count('same'), count('added'), count('removed')];
  if (same === 0 || same < added || same < removed) return false;
  const before = edge(parts.slice(0, 2), language);
  const behind = edge(parts.slice(-2).reverse(), language);
  // "Fine, but" before the words, or "Thanks. Ilse" behind them.
  return before.grown <= 1 && behind.grown <= 3 && !/[.!?。！？]\s*\p{L}/u.test(behind.added);
};

const lowered = (text: string, language: string): string => foldTypography(text, language).toLowerCase();

/** What was added at one end, and how many words more it is than what it took the place of. */
const edge = (parts: DiffPart[], language: string): { grown: number; added: string } => {
  const none = { grown: 0, added: '' };
  if (parts[0]?.kind === 'same') return none;
  return parts.reduce(({ grown, added }, { kind, text }) => {
    const words = kind === 'same' ? 0 : bareWords(text, language).length;
    return kind === 'added' ? { grown: grown + words, added: text } : { grown: grown - words, added };
  }, none);
};

/** What an interruption looks like between brackets: `[,” she said, “]`. */
const interruption = /\[[,.;:!?…—–-]*\s*[”"»’'」』][^\]]*[“"«‘'„「『]\s*\]/gu;

/**
 * Whether all that a wording has more than the words that were asked about is words of the quote, as far as
 * that can be told: nothing in brackets, no arrows, no "not OK" at its end, no line of its own beside it.
 */
export const isOnlyWords = (text: string, asked: readonly string[], language: string): boolean => {
  const before = asked.join(' ');
  const isBracketed = !before.includes('[') && text.includes('[');
  if (isBracketed && (text.match(interruption)?.length ?? 0) !== asked.length - 1) return false;
  const words = isBracketed ? text.replace(interruption, ' ') : text;
  const parts = wordDiff(lowered(before, language), lowered(words, language), language);
  if (parts.some(({ kind, text: put }) => kind === 'added' && /[()[\]{}<>~→⇒]|->|=>|\?\?|!!/.test(put)))
    return false;
  const edges = [edge(parts.slice(0, 2), language), edge(parts.slice(-2).reverse(), language)];
  if (edges.some(({ added }) => hasRemark(added))) return false;
  // "Maybe: We stopped", "…, tbc by legal", "… - nice": what is set off at an end is said about the words.
  const [start, end] = edges;
  if (start && start.grown > 0 && isSetOffBefore(words, before)) return false;
  if (end && end.grown > 0 && /^\s*[,;:.!?()–—-]/u.test(end.added)) return false;
  const shouted = words.match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu) ?? [];
  if (shouted.some((word) => isRemark(word) && !before.includes(word))) return false;
  return !hasLineBeside(words, before, language);
};

/** Whether the words begin as they did, with their capital, behind others. */
const isSetOffBefore = (text: string, before: string): boolean => {
  const first = /^[^\p{L}\p{N}]*([\p{L}\p{M}\p{N}'’-]+)/u.exec(before)?.[1] ?? '';
  const place = text.indexOf(first);
  return place > 0 && (/[:;,.!?–—-]\s*$/u.test(text.slice(0, place)) || first !== first.toLowerCase());
};

/** Whether a wording is nearer to the one that was asked about without its first or last line. */
const hasLineBeside = (text: string, before: string, language: string): boolean => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2) return false;
  const distance = (some: string[]): number =>
    wordDiff(lowered(before, language), lowered(some.join(' '), language), language)
      .filter(({ kind }) => kind !== 'same')
      .reduce((sum, part) => sum + bareWords(part.text, language).length, 0);
  const whole = distance(lines);
  return distance(lines.slice(1)) < whole || distance(lines.slice(0, -1)) < whole;
};

/** Quotation marks around all of it are the writer's, unless the words that were asked about have them too. */
export const withoutMarks = (text: string, asked: string): string => {
  const marks = /^\s*["“„«「'‘](.*)["”“»」'’]\s*$/su;
  const inner = marks.exec(text)?.[1];
  return inner === undefined || marks.test(asked) ? text.trim() : inner.trim();
};

/** The wording as segments: parted at the bracketed interruptions when they were left in, else where the old ones were. */
export const amendedSegments = (text: string, asked: readonly string[], language: string): string[] => {
  const bracketed = text.split(/\s*\[[^\]]*\]\s*/);
  const hasBrackets = asked.some((segment) => segment.includes('['));
  if (!hasBrackets && bracketed.length === asked.length) return bracketed.map((part) => part.trim());
  return partedAs(asked, text.replace(/\s+/g, ' ').trim(), language);
};

/** How many wordings are offered for a remark. */
const mostOffered = 3;

/**
 * Wordings that a remark may mean: "but say regional partners" puts "regional partners" where "partners"
 * stands. Only offered, never taken: a person chooses.
 */
export const wordingsMeant = (remark: string, asked: string, language: string): string[] => {
  const words = wordsOf(remark, language).filter(isWord);
  const found = new Set<string>();
  for (let from = 0; from < words.length; from++) {
    for (let to = words.length; to > from + 1; to--) {
      const phrase = phraseIn(remark, words.slice(from, to));
      if (phrase === undefined || asked.includes(phrase)) continue;
      for (const anchor of [words[to - 1], words[from]]) {
        const place = anchor === undefined ? undefined : onlyPlace(asked, anchor, language);
        if (place !== undefined && anchor)
          found.add(asked.slice(0, place) + phrase + asked.slice(place + anchor.length));
      }
    }
  }
  // The shortest insertion says least that was not said.
  return [...found].sort((a, b) => a.length - b.length).slice(0, mostOffered);
};

const phraseIn = (remark: string, words: string[]): string | undefined => {
  const start = remark.indexOf(words.join(' '));
  return start < 0 ? undefined : words.join(' ');
};

const onlyPlace = (asked: string, anchor: string, language: string): number | undefined => {
  const places: number[] = [];
  let at = 0;
  for (const word of wordsOf(asked, language)) {
    if (word === anchor) places.push(at);
    at += word.length;
  }
  return places.length === 1 ? places[0] : undefined;
};
