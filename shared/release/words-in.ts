import { usableLocale } from '../formats/locale';

const segmenters = new Map<string, Intl.Segmenter>();

const segmenterOf = (language: string): Intl.Segmenter => {
  const known = segmenters.get(language);
  if (known) return known;
  const segmenter = new Intl.Segmenter(usableLocale(language), { granularity: 'word' });
  segmenters.set(language, segmenter);
  return segmenter;
};

const hyphens = new Set(['-', '\u2010', '\u2011']);

/**
 * Words of a text in its language (Unicode TR 29, dictionaries for Chinese, Japanese and Thai). A
 * hyphenated compound is one word, as word processors count it.
 */
export const wordsIn = (text: string, language: string): number => {
  let count = 0;
  let joins = false;
  let afterWord = false;
  for (const { segment, isWordLike } of segmenterOf(language).segment(text)) {
    if (isWordLike && !joins) count++;
    joins = afterWord && hyphens.has(segment);
    afterWord = isWordLike === true;
  }
  return count;
};

/** The word that a place in a text stands in or touches, in characters; of two that touch, the one after. */
export const wordAt = (
  text: string,
  offset: number,
  language: string,
): { from: number; to: number } | undefined => {
  let found: { from: number; to: number } | undefined;
  for (const { segment, index, isWordLike } of segmenterOf(language).segment(text)) {
    if (index > offset) break;
    if (isWordLike && index + segment.length >= offset) found = { from: index, to: index + segment.length };
  }
  return found;
};
