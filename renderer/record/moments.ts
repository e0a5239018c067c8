const locale = 'en-GB';
const formatOf = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options);

/** Made once: a long record has a thousand times to show. */
const hour = formatOf({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const shortDay = formatOf({ day: 'numeric', month: 'short' });
const shortDayOfYear = formatOf({ day: 'numeric', month: 'short', year: 'numeric' });
const longDay = formatOf({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

const timeOf = (iso: string): Date | undefined => {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? undefined : at;
};

/** "23 Nov, 16:02" on the reader's clock, with the year when it is another one; what is no time as it stands. */
export const momentWords = (iso: string): string => {
  const at = timeOf(iso);
  return at ? `${dayWords(iso)}, ${hour.format(at)}` : iso;
};

/** "23 Nov". */
export const dayWords = (iso: string): string => {
  const at = timeOf(iso);
  if (!at) return iso;
  return (at.getFullYear() === new Date().getFullYear() ? shortDay : shortDayOfYear).format(at);
};

/** "Tuesday 24 November 2026", above what was recorded that day. */
export const longDayWords = (iso: string): string => {
  const at = timeOf(iso);
  return at ? longDay.format(at).replace(',', '') : iso;
};

/** The hour alone: "16:02". */
export const hourWords = (iso: string): string => {
  const at = timeOf(iso);
  return at ? hour.format(at) : '';
};
