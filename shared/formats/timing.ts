import type { Timing } from '../release/sections';
import { formatDate } from './dates';
import { fill } from './fill';
import { instantOf, zoneNameOf } from './instant';
import { baseLanguage, usableLocale } from './locale';
import { type ReleaseWords, wordsOf } from './words/words';

/**
 * The release line of an embargo or delivery whose end is to be filled in: "EMBARGOED UNTIL [ ]". The space
 * does not break, so that the gap is never parted by the end of a line.
 */
export const embargoGapWords = (kind: 'embargo' | 'delivery', language: string): string => {
  const { embargoGap, delivery } = wordsOf(language);
  const words = kind === 'embargo' ? fill(embargoGap, { gap }) : fill(delivery, { event: gap });
  return words.toLocaleUpperCase(usableLocale(language));
};

/** Whether a release line has a gap for a time, ours or one that somebody typed. */
export const hasGap = (line: string): boolean => /\[\s*\]/.test(line);

/** Where a person has something to fill in. */
export const gap = '[\u00a0]';

type Embargo = Extract<Timing, { kind: 'embargo' }>;

/**
 * The words of a release line as they are printed, in capitals where the script has them: "EMBARGOED UNTIL
 * TUESDAY 1 DECEMBER 2026, 06:00 AZORES TIME (07:00 UTC)". '' when nothing is known. Languages without
 * words of their own get the English ones.
 */
export const timingWords = (timing: Timing, language: string): string =>
  timingSentence(timing, language).toLocaleUpperCase(usableLocale(language));

/** The same as a sentence is written: "Embargoed until Tuesday 1 December 2026, 06:00 Azores time (07:00 UTC)". */
export const timingSentence = (timing: Timing, language: string): string => {
  const words = wordsOf(language);
  switch (timing.kind) {
    case 'none':
      return '';
    case 'immediate':
      return words.immediate;
    case 'hold':
      return words.hold;
    case 'delivery': {
      const { event, expected } = timing;
      return expected ? fill(words.deliveryExpected, { event, expected }) : fill(words.delivery, { event });
    }
    case 'embargo':
      return embargoSentence(timing, words, language);
  }
};

/** Zones that people call UTC themselves. */
const utcZones = new Set(['UTC', 'Etc/UTC', 'Etc/UCT', 'Etc/Universal', 'Etc/Zulu']);

const embargoSentence = ({ until, zone }: Embargo, words: ReleaseWords, language: string): string => {
  const speech = words === wordsOf('en') ? 'en' : language;
  const instant = instantOf(until, zone);
  const time = unbroken(clockTime(until, words));
  const date = dateWords(until, words.weekdayDate, speech);
  const isUtc = utcZones.has(zone);
  const name = unbroken(isUtc ? words.utcZone : zoneWords(zone, instant ?? Date.parse(`${until}Z`), speech));
  if (instant === undefined || isUtc) {
    return fill(joined(words.embargoWithoutUtc), { date, time, zone: name });
  }
  return fill(joined(words.embargo), {
    date,
    time,
    zone: name,
    utc: utcWords(instant, until, words, speech),
  });
};

/** The moment in UTC, with its day where that is another one. */
const utcWords = (instant: number, until: string, words: ReleaseWords, language: string): string => {
  const utc = new Date(instant).toISOString();
  const time = unbroken(fill(words.utcTime, { time: clockTime(utc, words) }));
  const isSameDay = utc.slice(0, 10) === until.slice(0, 10);
  if (isSameDay) return time;
  return fill(words.utcOtherDay, { day: unbroken(dateWords(utc, words.day, language)), time });
};

const dateWords = (local: string, pattern: string, language: string): string => {
  const iso = local.slice(0, 10);
  // A day that does not exist (30 February) is a finding of the checks; until it is mended it stands as typed.
  return Number.isNaN(Date.parse(iso)) || !new Date(iso).toISOString().startsWith(iso)
    ? iso
    : formatDate(iso, pattern, language);
};

const clockTime = (local: string, words: ReleaseWords): string => {
  const HH = local.slice(11, 13);
  const mm = local.slice(14, 16);
  const hour = Number(HH);
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  return fill(words.time, {
    HH,
    mm,
    H: String(hour),
    'h:mm': mm === '00' ? String(twelve) : `${twelve}:${mm}`,
    half: hour < 12 ? 'a.m.' : 'p.m.',
  });
};

/** Never an IANA name: of a zone nobody knows, its last part in plain words. */
const zoneWords = (zone: string, instant: number, language: string): string => {
  const name = zoneNameOf(zone, instant, language);
  if (name === undefined) return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  const isEnglish = baseLanguage(language) === 'en' && !/Standard|Mean/.test(name);
  return isEnglish ? name.replace(/ Time$/, ' time') : name;
};

const noBreak = '\u00a0';
const unbroken = (text: string): string => text.replaceAll(' ', noBreak);
const joined = (pattern: string): string => pattern.replace(/(\{time\},?) /, `$1${noBreak}`);
