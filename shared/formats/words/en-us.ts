import { en } from './en';
import type { ReleaseWords } from './words';

export const enUS: ReleaseWords = {
  ...en,
  dateline: { pattern: '{place}, {date}', date: 'MMMM d, yyyy' },
  weekdayDate: 'EEEE, MMMM d, yyyy',
  day: 'MMMM d',
  time: '{h:mm} {half}',
};
