const dayOf = (time: Date): number =>
  Math.round(Date.UTC(time.getFullYear(), time.getMonth(), time.getDate()) / 86_400_000);

const formats = new Map<string, Intl.DateTimeFormat>();
const format = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, known);
  return known;
};

/**
 * When something was last changed, in few letters: today the time, then "yesterday", in the last week the
 * weekday, else the date, with the year when it is another one. Days are those of the reader's clock; a
 * time ahead of it (another desk's clock) is given as a date.
 */
export const relativeTime = (iso: string, now: Date, locale: string): string => {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return '';
  const days = dayOf(now) - dayOf(time);
  if (days === 0) return hourOf(time, locale);
  if (days === 1) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-1, 'day');
  if (days > 1 && days < 7) return format(locale, { weekday: 'short' }).format(time);
  return dateOf(time, now, locale);
};

/** Whole days from now, on the reader's clock: -1 is yesterday. */
export const dayDistance = (time: Date, now: Date): number => dayOf(time) - dayOf(now);

export const hourOf = (time: Date, locale: string): string =>
  format(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(time);

const dateOf = (time: Date, now: Date, locale: string): string => {
  const year = time.getFullYear() === now.getFullYear() ? undefined : ('numeric' as const);
  return format(locale, { day: 'numeric', month: 'short', year }).format(time);
};

/** The weekday within a week on either side, else the date. */
export const shortDay = (time: Date, now: Date, locale: string): string =>
  Math.abs(dayDistance(time, now)) < 7
    ? format(locale, { weekday: 'short' }).format(time)
    : dateOf(time, now, locale);

/** The whole date and time, for the tip and for screen readers. */
export const fullTime = (iso: string, locale: string): string => {
  const time = new Date(iso);
  return Number.isNaN(time.getTime())
    ? ''
    : format(locale, { dateStyle: 'full', timeStyle: 'short' }).format(time);
};

/** An embargo's local time as it stands in the list: "1 Dec 06:00", in the zone it was written for. */
export const embargoTime = (until: string, locale: string): string => {
  const time = new Date(`${until}Z`);
  if (Number.isNaN(time.getTime())) return until;
  const day = format(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(time);
  const hour = format(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  }).format(time);
  return `${day} ${hour}`;
};
