import { say } from '../../shared/messages/say';
import { dayDistance, hourOf, shortDay } from './relative-time';

/**
 * When an answer is due, in few letters and to go on in a sentence: "due today 17:00", "due Fri 17:00", "due
 * 3 Dec". Days and hours are those of the reader's clock; '' for what is no time.
 */
export const dueWords = (due: string, now: Date, locale: string): string => {
  const when = whenWords(due, now, locale);
  return when && say('library.due', { when });
};

/** The same as a line of its own, which says so when the time has passed: "Overdue since yesterday 17:00". */
export const dueLine = (due: string, now: Date, locale: string): string => {
  const when = whenWords(due, now, locale);
  return when && say(Date.parse(due) < now.getTime() ? 'library.overdue-line' : 'library.due-line', { when });
};

const whenWords = (due: string, now: Date, locale: string): string => {
  const time = new Date(due);
  if (Number.isNaN(time.getTime())) return '';
  const days = dayDistance(time, now);
  const day =
    Math.abs(days) <= 1
      ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day')
      : shortDay(time, now, locale);
  return Math.abs(days) < 7 ? `${day} ${hourOf(time, locale)}` : day;
};
