import { z } from 'zod';

/** A date's shape: a pattern in the letters of Unicode TR 35 that we use (d, dd, M, MM, MMM, MMMM, yyyy, EEEE), literal text in single quotes. */
const DatePattern = z.string().min(1);

/**
 * A profile is data and is copied into each release, so that it prints the same on every desk and an
 * office writes its own without code.
 */
export const HouseStyle = z.strictObject({
  id: z.string().min(1).max(64),
  name: z.string().min(1),
  locale: z.string().min(2),
  dateline: z.strictObject({
    /** Slots {place}, {city}, {CITY}, {rest} (all after the first comma, with it) and {date}, between literal text. */
    pattern: z.string(),
    /** What parts it from the lead: " – ". */
    separator: z.string(),
    date: DatePattern,
    stands: z.enum(['run-in', 'own-line']),
  }),
  /** How a date is written in text, and which months stay unabbreviated in it. */
  dates: z.strictObject({
    pattern: DatePattern,
    abbreviatedMonths: z.array(z.string()).length(12).optional(),
  }),
  order: z.enum(['contacts-first', 'background-first']),
  label: z.string(),
  releaseLine: z.enum(['optional', 'required']),
  endMark: z.string(),
  quotation: z.strictObject({
    outer: z.enum(['double', 'single']),
    stops: z.enum(['inside', 'outside']),
  }),
  paper: z.enum(['A4', 'Letter']),
  /** Which checks run at which severity; a later order reads it. */
  checks: z.record(z.string(), z.enum(['error', 'warning', 'off'])),
});
export type HouseStyle = z.infer<typeof HouseStyle>;
