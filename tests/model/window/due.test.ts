import { CalendarDate, Time } from '@internationalized/date';
import { expect, test } from 'vitest';
import { dueInstant, isEveningAhead } from '../../../renderer/requests/due';

test('a picked day and time are those of the clock they were picked on', () => {
  const due = { kind: 'pick' as const, date: new CalendarDate(2026, 11, 26), time: new Time(12, 30) };
  expect(dueInstant(due, 'Europe/Lisbon')).toBe('2026-11-26T12:30:00.000Z');
  expect(dueInstant(due, 'Asia/Kolkata')).toBe('2026-11-26T07:00:00.000Z');
});

test('a time on the day the clocks change is the one on the clock', () => {
  const due = { kind: 'pick' as const, date: new CalendarDate(2026, 10, 25), time: new Time(17) };
  expect(dueInstant(due, 'Europe/Lisbon')).toBe('2026-10-25T17:00:00.000Z');
});

test('what is not whole is no time', () => {
  expect(dueInstant({ kind: 'none' }, 'UTC')).toBeUndefined();
  expect(dueInstant({ kind: 'pick', date: null, time: new Time(12) }, 'UTC')).toBeUndefined();
});

test('this evening is offered until it is here', () => {
  expect(isEveningAhead(new Date(2026, 10, 24, 16, 59))).toBe(true);
  expect(isEveningAhead(new Date(2026, 10, 24, 17, 0))).toBe(false);
});
