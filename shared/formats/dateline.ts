import type { HouseStyle } from '../release/house-style';
import type { Root } from '../release/root';
import { sectionOf, textOf } from '../release/text';
import { formatDate, longDate } from './dates';
import { baseLanguage, usableLocale } from './locale';
import { hasWords, wordsOf } from './words/words';

export type DatelineView = {
  /** As printed, without what parts it from the lead; '' when there is neither place nor date. */
  text: string;
  /** As written: "Dushanbe, Tajikistan". */
  place: string;
  /** What stands before the first comma. */
  city: string;
  date?: string;
};

/** Where a city ends, in any of our scripts. */
const comma = /[,،，、]/;

/** The dateline of a release as its house style and language print it, what a change deletes left out. */
export const datelineOf = (root: Root): DatelineView => {
  const dateline = sectionOf(root, 'dateline');
  const place = dateline ? textOf(dateline, { withoutDeleted: true }).trim() : '';
  const end = place.search(comma);
  const city = end < 0 ? place : place.slice(0, end).trimEnd();
  const rest = place.slice(end < 0 ? place.length : end);
  const date = dateline?.date;
  const values: Record<string, string> = {
    place,
    city,
    CITY: city.toLocaleUpperCase(usableLocale(root.language)),
    rest,
    date: date === undefined ? '' : datelineDate(date, root),
  };
  return { text: filled(patternOf(root), values), place, city, ...(date !== undefined && { date }) };
};

/** A date as the release's house style prints it in a dateline ("8 August 2019", "Aug. 8, 2019"). */
export const datelineDate = (iso: string, root: Styled): string =>
  dateBy(iso, root, root.houseStyle.dateline.date);

/** A date as the release's house style writes it within text. */
export const textDate = (iso: string, root: Styled): string =>
  dateBy(iso, root, root.houseStyle.dates.pattern);

type Styled = { language: string; houseStyle: HouseStyle };

/** A profile's patterns are in the language it was written for; another language has its own order and words. */
const speaksStyle = ({ language, houseStyle }: Styled): boolean =>
  baseLanguage(language) === baseLanguage(houseStyle.locale);

const dateBy = (iso: string, root: Styled, pattern: string): string => {
  const { language, houseStyle } = root;
  if (speaksStyle(root)) {
    return formatDate(iso, pattern, language, { abbreviatedMonths: houseStyle.dates.abbreviatedMonths });
  }
  return hasWords(language)
    ? formatDate(iso, wordsOf(language).dateline.date, language)
    : longDate(iso, language);
};

const patternOf = (root: Styled): string => {
  if (speaksStyle(root)) return root.houseStyle.dateline.pattern;
  return hasWords(root.language) ? wordsOf(root.language).dateline.pattern : '{place}, {date}';
};

/** A slot without a value goes, with the literal text that only joined it to the rest: no "Paris, " or "()". */
const filled = (pattern: string, values: Record<string, string>): string => {
  if (values.place === '') return values.date ?? '';
  const tokens = pattern.split(/(\{[^{}]+\})/).filter((token) => token !== '');
  const isDate = (token: string): boolean => token === '{date}';
  const kept = values.date === '' ? withoutLiteralEnds(tokens.filter((token) => !isDate(token))) : tokens;
  return kept.map((token) => slotText(token, values)).join('');
};

const isSlot = (token: string): boolean => token.startsWith('{');

const withoutLiteralEnds = (tokens: string[]): string[] =>
  tokens.slice(tokens.findIndex(isSlot), tokens.findLastIndex(isSlot) + 1);

const slotText = (token: string, values: Record<string, string>): string =>
  isSlot(token) ? (values[token.slice(1, -1)] ?? token) : token;
