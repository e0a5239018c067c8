import { allWords } from './words/all-words';

/** A date found in a text: `from` to `to` hold its words, weekday and all. */
export type FoundDate = { from: number; to: number; date?: string; either?: [string, string] };

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const anyOf = (words: readonly string[]): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

const monthNumbers = new Map(
  allWords.flatMap((words) =>
    words.months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
  ),
);
const month = `(${anyOf([...monthNumbers.keys()])})(?:/(?:${anyOf([...monthNumbers.keys()])}))?(?!\\p{L})\\.?`;
const weekday = `(?:(?<!\\p{L})(?:${anyOf(allWords.flatMap((words) => words.weekdays))})(?!\\p{L})\\.?[,،]?\\s{1,3})?`;
const lead = `(?:(?<!\\p{L})(?:le|den|dem|am|el|the|on|في|يوم)\\s{1,3})?`;
const year = '(\\d{4})(?!\\d)';
const yearEnd = '(?:\\s?(?:года|год|г\\.|г(?!\\p{L})|م(?!\\p{L})))?';

const patterns = {
  dayFirst: new RegExp(
    `${weekday}${lead}${weekday}(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|ère|º|ª|\\.)?\\s{1,3}(?:de\\s|of\\s)?${month}[,،]?\\s{1,3}(?:de\\s|del\\s)?${year}${yearEnd}`,
    'iu',
  ),
  monthFirst: new RegExp(
    `${weekday}${lead}(?<!\\p{L})${month}\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s{0,3}|\\s{1,3})${year}`,
    'iu',
  ),
  iso: /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/u,
  dotted: new RegExp(`${weekday}${lead}(?<!\\d)(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?${year}${yearEnd}`, 'iu'),
  slashed: new RegExp(`${weekday}${lead}(?<!\\d)(\\d{1,2})/(\\d{1,2})/${year}`, 'iu'),
  chinese:
    /([〇零○一二三四五六七八九\d]{4})\s?年\s?([一二三四五六七八九十\d]{1,3})\s?月\s?([一二三四五六七八九十\d]{1,3})\s?日(?:\s?[(（]?(?:星期|周)[一二三四五六日天][)）]?)?/u,
};

/** ASCII digits for Arabic, Persian and full-width ones, at the same places. */
export const plainDigits = (text: string): string =>
  text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));

function chineseNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const digits = '〇一二三四五六七八九';
  const value = (digit: string): number => Math.max(0, digits.indexOf(/[零○]/.test(digit) ? '〇' : digit));
  const tens = /^([一二三]?)十([一二三四五六七八九]?)$/.exec(text);
  if (tens) return (tens[1] ? value(tens[1]) : 1) * 10 + (tens[2] ? value(tens[2]) : 0);
  return [...text].reduce((sum, digit) => sum * 10 + value(digit), 0);
}

/** ISO form of a day that exists between 1800 and 2999, else nothing. */
function isoDate(yearNumber: number, monthNumber: number, day: number): string | undefined {
  const date = new Date(Date.UTC(yearNumber, monthNumber - 1, day));
  const real = date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === day;
  return real && yearNumber >= 1800 && yearNumber < 3000 ? date.toISOString().slice(0, 10) : undefined;
}

/** Two numbers of which either may be the month: known when only one reading exists. */
function eitherOrder(
  first: number,
  second: number,
  yearNumber: number,
): { date?: string; either?: [string, string] } {
  const dayFirst = isoDate(yearNumber, second, first);
  const monthFirst = isoDate(yearNumber, first, second);
  if (dayFirst && monthFirst && dayFirst !== monthFirst) return { either: [dayFirst, monthFirst] };
  return { date: dayFirst ?? monthFirst };
}

const read: Record<
  keyof typeof patterns,
  (match: RegExpExecArray) => { date?: string; either?: [string, string] }
> = {
  dayFirst: (match) => ({
    date: isoDate(Number(match[3]), monthNumbers.get((match[2] ?? '').toLowerCase()) ?? 0, Number(match[1])),
  }),
  monthFirst: (match) => ({
    date: isoDate(Number(match[3]), monthNumbers.get((match[1] ?? '').toLowerCase()) ?? 0, Number(match[2])),
  }),
  iso: (match) => ({ date: isoDate(Number(match[1]), Number(match[2]), Number(match[3])) }),
  dotted: (match) => ({ date: isoDate(Number(match[3]), Number(match[2]), Number(match[1])) }),
  slashed: (match) => eitherOrder(Number(match[1]), Number(match[2]), Number(match[3])),
  chinese: (match) => ({
    date: isoDate(
      chineseNumber(match[1] ?? ''),
      chineseNumber(match[2] ?? ''),
      chineseNumber(match[3] ?? ''),
    ),
  }),
};

const reach = 240;

/**
 * The first date with day, month and year in the first 240 characters, in any language known here. A day
 * that does not exist, or one whose month cannot be told from its day, is found without a `date`.
 */
export function findDate(text: string): FoundDate | undefined {
  const plain = plainDigits(text.slice(0, reach)).replace(/[\u00a0\u202f]/g, ' ');
  if (!/\d|[一二三四五六七八九十]月/.test(plain)) return undefined;
  let best: FoundDate | undefined;
  for (const [name, pattern] of Object.entries(patterns)) {
    const match = pattern.exec(plain);
    if (!match || (best && best.from <= match.index)) continue;
    const found = read[name as keyof typeof patterns](match);
    best = { from: match.index, to: match.index + match[0].length, ...found };
  }
  return best;
}

/** A date without its year ("Sept. 9"), which only a person can complete. */
export const hasDateWithoutYear = (text: string): boolean =>
  new RegExp(
    `(?<!\\p{L})${month}\\s{1,3}\\d{1,2}(?!\\d)|(?<!\\d)\\d{1,2}\\.?\\s{1,3}(?:de\\s)?${month}`,
    'iu',
  ).test(plainDigits(text.slice(0, 80))) || /\d月\d{1,2}日/.test(text.slice(0, 80));
