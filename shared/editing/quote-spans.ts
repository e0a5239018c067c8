import { canOpen, closes } from './quotation-marks';

/** A stretch of a line's text, in characters. */
export type Span = { from: number; to: number };

/**
 * The words of a quote within a selected stretch of one line: spaces and the quotation marks around them
 * stay outside. A stretch that opens with a mark and holds it again further on is interrupted by its
 * attribution: “We are proud,” she said, “and we go on.” gives two spans.
 */
export const quoteSpans = (text: string, { from, to }: Span): Span[] => {
  const whole = trimmed(text, { from, to });
  if (whole.from >= whole.to) return [];
  const opener = text.charAt(whole.from);
  const isInside = canOpen(markBefore(text, whole.from));
  if (!canOpen(opener) || isInside) return [withoutClosing(text, whole, isInside)];
  const spans: Span[] = [];
  let start = whole.from + 1;
  for (;;) {
    const end = closingAt(text, opener, start, whole.to);
    spans.push(trimmed(text, { from: start, to: end }));
    const next = text.indexOf(opener, end + 1);
    // Straight marks look the same at both ends: after the closing one the next opens again.
    if (end >= whole.to || next === -1 || next >= whole.to) break;
    start = next + 1;
  }
  return spans.filter((span) => span.from < span.to);
};

/** What stands right before, but for the space French sets inside its marks; never the word before that. */
const markBefore = (text: string, at: number): string =>
  text
    .slice(0, at)
    .replace(/[\u00a0\u202f]+$/, '')
    .slice(-1);

const isLetter = (character: string): boolean => /^[\p{L}\p{N}]$/u.test(character);

/** Where the quotation opened by `opener` ends; an apostrophe within a word closes nothing. */
const closingAt = (text: string, opener: string, from: number, to: number): number => {
  for (let at = from; at < to; at++) {
    const character = text.charAt(at);
    const inWord = isLetter(text.charAt(at - 1)) && isLetter(text.charAt(at + 1));
    if (closes(opener, character) && !inWord) return at;
  }
  return to;
};

/** A selection that began after the opening mark may still end with the closing one. */
const withoutClosing = (text: string, span: Span, isInside: boolean): Span => {
  if (!isInside) return span;
  const opener = markBefore(text, span.from);
  const last = text.charAt(span.to - 1);
  return closes(opener, last) ? trimmed(text, { from: span.from, to: span.to - 1 }) : span;
};

const trimmed = (text: string, { from, to }: Span): Span => {
  const words = text.slice(from, to);
  return {
    from: from + words.length - words.trimStart().length,
    to: to - words.length + words.trimEnd().length,
  };
};

/** The words between the quotation marks around an offset, or the whole line when it has none. */
export const spanAround = (text: string, offset: number): Span | undefined => {
  for (let at = offset - 1; at >= 0; at--) {
    const character = text.charAt(at);
    const opens =
      canOpen(character) && !isLetter(text.charAt(at - 1)) && !/\s/.test(text.charAt(at + 1) || ' ');
    const french = canOpen(character) && /[\u00a0\u202f]/.test(text.charAt(at + 1));
    if (!opens && !french) continue;
    const end = closingAt(text, character, at + 1, text.length);
    return end >= offset ? trimmed(text, { from: at + 1, to: end }) : undefined;
  }
  return undefined;
};
