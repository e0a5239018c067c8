import { say } from '../../shared/messages/say';
import { dayDistance } from '../library/relative-time';

/**
 * When a change was made, by the reader's clock: "today, 09:41", "yesterday, 09:41", else the date, with its
 * year when that is another one. '' for what is no time.
 */
export const changeWhen = (iso: string, now: Date, locale: string): string => {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return '';
  const clock = time.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
  const days = dayDistance(now, time);
  if (days === 0) return say('editor.change.today', { time: clock });
  if (days === 1) return say('editor.change.yesterday', { time: clock });
  const year = time.getFullYear() === now.getFullYear() ? undefined : ('numeric' as const);
  const day = time.toLocaleDateString(locale, { day: 'numeric', month: 'short', year });
  return say('editor.change.day', { day, time: clock });
};
