import { expect, test } from 'vitest';
import { ap } from '../../../shared/checks/profiles/ap';
import { formatDate, longDate } from '../../../shared/formats/dates';

const cases: [string, string, string, string][] = [
  ['2019-08-08', 'd MMMM yyyy', 'en', '8 August 2019'],
  ['2019-08-08', 'dd.MM.yyyy', 'de', '08.08.2019'],
  ['2019-08-08', 'd/M/yyyy', 'en', '8/8/2019'],
  ['2026-12-01', 'EEEE d MMMM yyyy', 'en', 'Tuesday 1 December 2026'],
  ['2026-12-01', 'EEEE, d. MMMM yyyy', 'de', 'Dienstag, 1. Dezember 2026'],
  ['2026-12-01', 'EEEE do MMMM yyyy', 'fr', 'mardi 1er décembre 2026'],
  ['2026-12-02', 'do MMMM', 'fr', '2 décembre'],
  ['2026-12-01', 'do MMMM', 'de', '1 Dezember'],
  ['2026-12-01', "d 'de' MMMM 'de' yyyy", 'es', '1 de diciembre de 2026'],
  ['2019-08-08', "d MMMM yyyy 'года'", 'ru', '8 августа 2019 года'],
  ['2019-05-31', 'd MMMM', 'ru', '31 мая'],
  ['2019-08-08', "yyyy'年'M'月'd'日'", 'zh', '2019年8月8日'],
  ['2019-08-08', 'MMMM', 'zh', '8月'],
  ['2019-08-08', 'MMM', 'ja', '8月'],
  ['2019-08-08', 'd MMMM yyyy', 'ar', '8 أغسطس 2019'],
  ['2019-08-08', 'd MMMM yyyy', 'fa', '8 اوت 2019'],
  ['2020-02-29', 'd MMMM yyyy', 'pt', '29 fevereiro 2020'],
  ['0987-01-02', 'yyyy', 'en', '0987'],
  ['2019-08-08', 'd MMMM', 'en-1', '8 August'],
];

test.each(cases)('%s as %s in %s', (iso, pattern, locale, words) => {
  expect(formatDate(iso, pattern, locale)).toBe(words);
});

const apDates: [string, string][] = [
  ['2019-01-31', 'Jan. 31, 2019'],
  ['2019-02-01', 'Feb. 1, 2019'],
  ['2019-03-08', 'March 8, 2019'],
  ['2019-04-08', 'April 8, 2019'],
  ['2019-05-08', 'May 8, 2019'],
  ['2019-06-08', 'June 8, 2019'],
  ['2019-07-04', 'July 4, 2019'],
  ['2019-08-08', 'Aug. 8, 2019'],
  ['2019-09-08', 'Sept. 8, 2019'],
  ['2019-10-08', 'Oct. 8, 2019'],
  ['2019-11-08', 'Nov. 8, 2019'],
  ['2019-12-08', 'Dec. 8, 2019'],
];

test.each(apDates)('AP: %s is %s', (iso, words) => {
  const { pattern, abbreviatedMonths } = ap.dates;
  expect(formatDate(iso, pattern, 'en-US', { abbreviatedMonths })).toBe(words);
});

test.each(['2019-02-30', '2019-13-01', '8 August 2019', '2019-8-8', ''])('%s is no date', (iso) => {
  expect(() => formatDate(iso, 'd MMMM yyyy', 'en')).toThrow(RangeError);
});

test('a language we have no pattern for has its own long date', () => {
  expect(longDate('2019-08-08', 'pt')).toBe('8 de agosto de 2019');
});
