import {
  type DateValue,
  Time,
  toCalendarDate,
  toCalendarDateTime,
  today as todayIn,
  toZoned,
} from '@internationalized/date';

/** When an answer is wanted. `today` is 17:00 and `tomorrow` noon, on the clock of who asks. */
export type Due =
  | { kind: 'none' | 'today' | 'tomorrow' }
  | { kind: 'pick'; date: DateValue | null; time: Time | null };

export const evening = new Time(17);
export const noon = new Time(12);

/** Whether 17:00 today is still to come. */
export const isEveningAhead = (now: Date): boolean => now.getHours() < evening.hour;

/** ISO 8601 in UTC; nothing when none is wanted or the day or time is missing. */
export const dueInstant = (due: Due, zone: string): string | undefined => {
  const today = todayIn(zone);
  switch (due.kind) {
    case 'none':
      return undefined;
    case 'today':
      return instant(today, evening, zone);
    case 'tomorrow':
      return instant(today.add({ days: 1 }), noon, zone);
    case 'pick':
      return due.date && due.time ? instant(due.date, due.time, zone) : undefined;
  }
};

const instant = (date: DateValue, time: Time, zone: string): string =>
  toZoned(toCalendarDateTime(toCalendarDate(date), time), zone).toAbsoluteString();
