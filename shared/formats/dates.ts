import { baseLanguage, usableLocale } from './locale';

export type DateOptions = {
  /** Twelve names for `MMM` instead of the language's own: AP keeps March to July whole. */
  abbreviatedMonths?: readonly string[];
};

const letters = /'([^']*)'|yyyy|MMMM|MMM|MM|M|dd|do|d|EEEE/g;

/**
 * An ISO date ("2026-12-01") in the letters of Unicode TR 35: d dd M MM MMM MMMM yyyy EEEE, literal text
 * in single quotes, and `do`, the day as French writes the first of a month ("1er"). Names are those of
 * the language as they stand beside a day (Russian "августа"), in the Gregorian calendar with Latin digits,
 * so that one release prints the same on every desk. Throws RangeError on what is no date.
 */
export const formatDate = (
  iso: string,
  pattern: string,
  locale: string,
  options: DateOptions = {},
): string => {
  const date = dateOf(iso);
  return pattern.replace(
    letters,
    (token, literal: string | undefined) => literal ?? field(date, token, locale, options),
  );
};

/** The long date of a language as Unicode's data has it, for one we have no pattern of our own for. */
export const longDate = (iso: string, locale: string): string =>
  new Intl.DateTimeFormat(usableLocale(locale), { ...fixed, dateStyle: 'long' }).format(dateOf(iso));

const fixed = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const;

const field = (date: Date, token: string, locale: string, options: DateOptions): string => {
  const day = date.getUTCDate();
  const month = date.getUTCMonth();
  switch (token) {
    case 'yyyy':
      return String(date.getUTCFullYear()).padStart(4, '0');
    case 'MMMM':
      return monthName(date, 'long', locale);
    case 'MMM':
      return options.abbreviatedMonths?.[month] ?? monthName(date, 'short', locale);
    case 'MM':
      return String(month + 1).padStart(2, '0');
    case 'M':
      return String(month + 1);
    case 'dd':
      return String(day).padStart(2, '0');
    case 'do':
      return day === 1 && baseLanguage(locale) === 'fr' ? '1er' : String(day);
    case 'd':
      return String(day);
    default:
      return part(date, { weekday: 'long' }, 'weekday', locale);
  }
};

const dateOf = (iso: string): Date => {
  const date = new Date(`${iso}T00:00:00Z`);
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(date.getTime());
  if (!isDate || !date.toISOString().startsWith(iso)) throw new RangeError(`formatDate: ${iso} is no date`);
  return date;
};

const monthName = (date: Date, month: 'long' | 'short', locale: string): string => {
  const besideDay = part(date, { day: 'numeric', month }, 'month', locale);
  // Chinese, Japanese and Korean have the bare number there, and its "月" only where the month stands alone.
  return /^\d+$/.test(besideDay)
    ? new Intl.DateTimeFormat(usableLocale(locale), { ...fixed, month: 'short' }).format(date)
    : besideDay;
};

const part = (
  date: Date,
  fields: Intl.DateTimeFormatOptions,
  type: 'month' | 'weekday',
  locale: string,
): string => {
  const parts = new Intl.DateTimeFormat(usableLocale(locale), { ...fixed, ...fields }).formatToParts(date);
  const found = parts.find((each) => each.type === type);
  if (!found) throw new Error(`formatDate: no ${type} in the language ${locale}`);
  return found.value;
};
