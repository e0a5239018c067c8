import { afterEach, describe, expect, test, vi } from 'vitest';
import { embargoTime, fullTime, relativeTime } from '../../../renderer/library/relative-time';

/** A time of the reader's own clock, whatever zone the tests run in. */
const at = (year: number, month: number, day: number, hour = 12, minute = 0) =>
  new Date(year, month - 1, day, hour, minute);
const shown = (time: Date, now: Date, locale = 'en-GB') => relativeTime(time.toISOString(), now, locale);

describe('the last change in few letters', () => {
  const now = at(2026, 11, 24, 9, 41);
  test.each([
    ['a moment ago', at(2026, 11, 24, 9, 40), '09:40'],
    ['just after midnight', at(2026, 11, 24, 0, 1), '00:01'],
    ['late the day before, though less than a day ago', at(2026, 11, 23, 23, 59), 'yesterday'],
    ['early the day before', at(2026, 11, 23, 0, 0), 'yesterday'],
    ['two days ago', at(2026, 11, 22), 'Sun'],
    ['six days ago', at(2026, 11, 18), 'Wed'],
    ['seven days ago the weekday would be today’s', at(2026, 11, 17), '17 Nov'],
    ['earlier in the year', at(2026, 11, 3), '3 Nov'],
    ['another year', at(2025, 11, 3), '3 Nov 2025'],
    ['ahead of this clock', at(2026, 11, 26), '26 Nov'],
  ])('%s', (_, time, words) => {
    expect(shown(time, now)).toBe(words);
  });

  test('a year ends between yesterday and today', () => {
    expect(shown(at(2026, 12, 31, 23), at(2027, 1, 1, 1))).toBe('yesterday');
  });

  test('speaks the reader’s language', () => {
    expect(shown(at(2026, 11, 23), now, 'de')).toBe('gestern');
    expect(shown(at(2026, 11, 3), now, 'fr')).toBe('3 nov.');
  });

  test('a time that is none is left out', () => {
    expect(relativeTime('soon', now, 'en-GB')).toBe('');
    expect(fullTime('soon', 'en-GB')).toBe('');
  });
});

afterEach(() => vi.unstubAllEnvs());

test('an embargo is given in its own zone’s time, wherever it is read', () => {
  vi.stubEnv('TZ', 'Pacific/Auckland');
  expect(new Date('2026-12-01T06:00Z').getHours()).toBe(19);
  expect(embargoTime('2026-12-01T06:00', 'en-GB')).toBe('1 Dec 06:00');
  expect(embargoTime('2026-12-01T00:30', 'en-GB')).toBe('1 Dec 00:30');
});
