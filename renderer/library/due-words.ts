import { say } from '../../shared/messages/say';
import { dayDistance, hourOf, shortDay } from './relative-time';

/**
 * When an answer is due, in few letters: "due today 17:00", "due Fri 17:00", "due 3 Dec", "overdue since
 * yesterday 17:00". Days and hours are those of the reader's clock; '' for what is no time.
 */
export const dueWords = (due: string, now: Date, locale: string): string => {
  const time = new Date(due);
  if (Number.isNaN(time.getTime())) return '';
  const isOver = time.getTime() < now.getTime();
  return say(isOver ? 'library.overdue-since' : 'library.due', { when: whenWords(time, now, locale) });
};

const whenWords = (time: Date, now: Date, locale: string): string => {
  const days = dayDistance(time, now);
  const day =
    Math.abs(days) <= 1
      ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day')
      : shortDay(time, now, locale);
  return Math.abs(days) < 7 ? `${day} ${hourOf(time, locale)}` : day;
};
