import type { Kind } from '../../release/root';
import { baseLanguage } from '../locale';
import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { enUS } from './en-us';
import { es } from './es';
import { fr } from './fr';
import { ru } from './ru';
import { zh } from './zh';

/**
 * The standing words of a release in its own language. They are not the window's words: a German release
 * is labelled in German whatever the window speaks. Date patterns are those of `formatDate`.
 */
export type ReleaseWords = {
  labels: Record<Kind, string>;
  contacts: string;
  background: string;
  advisory: { what: string; who: string; when: string; where: string };
  dateline: { pattern: string; date: string };
  /** A date with its weekday, and one without a year. */
  weekdayDate: string;
  day: string;
  /** HH:mm, H or h (12 hours with a.m./p.m.) in braces, as `clockTime` fills them. */
  time: string;
  utcTime: string;
  /** Where the day in UTC is another one. */
  utcOtherDay: string;
  /** The zone's name where the release line itself is in UTC. */
  utcZone: string;
  immediate: string;
  hold: string;
  /** Slots {date} {time} {zone} {utc}; the second where the clock has no such instant or the zone is UTC. */
  embargo: string;
  embargoWithoutUtc: string;
  /** Of an embargo whose end is not set: a gap stands where the time will. */
  embargoGap: string;
  delivery: string;
  deliveryExpected: string;
  /** Of a release that brings another up to date; `{release}` names that one. */
  update: { headline: string; label: string; notice: string };
  /** Of a notice that takes a release back; the reason is a gap. */
  withdrawal: { headline: string; says: string; request: string; reason: string };
};

const byTag: Record<string, ReleaseWords> = { ar, de, en, 'en-us': enUS, es, fr, ru, zh };

/** The languages that have words of their own; any other tag gets the English ones. */
export const hasWords = (language: string): boolean => baseLanguage(language) in byTag;

export const wordsOf = (language: string): ReleaseWords =>
  byTag[language.toLowerCase()] ?? byTag[baseLanguage(language)] ?? en;
