const locale = 'en-GB';
const time: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' };

const isThisYear = (at: Date): boolean => at.getFullYear() === new Date().getFullYear();

/** "23 Nov, 16:02" on the reader's clock, with the year when it is another one; what is no time as it stands. */
export const momentWords = (iso: string): string => {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  return `${dayWords(iso)}, ${at.toLocaleTimeString(locale, time)}`;
};

/** "23 Nov". */
export const dayWords = (iso: string): string => {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  return at.toLocaleDateString(locale, { ...day, ...(!isThisYear(at) && { year: 'numeric' }) });
};

/** "Tuesday 24 November 2026", above what was recorded that day. */
export const longDayWords = (iso: string): string => {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  return at
    .toLocaleDateString(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
    .replace(',', '');
};

/** The hour alone: "16:02". */
export const hourWords = (iso: string): string => {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? '' : at.toLocaleTimeString(locale, time);
};
