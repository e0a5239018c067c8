import { expect, test } from 'vitest';
import { instantOf, localTimeOf } from '../../../shared/formats/instant';
import { timingSentence, timingWords } from '../../../shared/formats/timing';
import type { Timing } from '../../../shared/release/sections';

const embargo = (until: string, zone: string): Timing => ({ kind: 'embargo', until, zone });
const azores = embargo('2026-12-01T06:00', 'Atlantic/Azores');
const speech = (expected?: string): Timing => ({
  kind: 'delivery',
  event: 'X',
  ...(expected && { expected }),
});

/** `~` stands for a no-break space. */
const cases: [string, Timing, string][] = [
  ['en', { kind: 'none' }, ''],
  ['en', { kind: 'immediate' }, 'FOR IMMEDIATE RELEASE'],
  ['en', { kind: 'hold' }, 'HOLD FOR RELEASE'],
  ['en', azores, 'EMBARGOED UNTIL TUESDAY 1 DECEMBER 2026, 06:00~AZORES~TIME (07:00~UTC)'],
  ['en-US', azores, 'EMBARGOED UNTIL TUESDAY, DECEMBER 1, 2026, 6~A.M.~AZORES~TIME (7~A.M.~UTC)'],
  ['fr', azores, 'SOUS EMBARGO JUSQU’AU MARDI 1ER DÉCEMBRE 2026, 6~H~00,~HEURE~DES~AÇORES (7~H~00~UTC)'],
  ['es', azores, 'EMBARGADO HASTA EL MARTES 1 DE DICIEMBRE DE 2026, 06:00,~HORA~DE~LAS~AZORES (07:00~UTC)'],
  ['de', azores, 'SPERRFRIST: DIENSTAG, 1. DEZEMBER 2026, 06:00~UHR~AZOREN-ZEIT (07:00~UHR~UTC)'],
  ['ru', azores, 'ЭМБАРГО ДО 1 ДЕКАБРЯ 2026 ГОДА (ВТОРНИК), 06:00~(АЗОРСКИЕ~О-ВА; 07:00~UTC)'],
  [
    'ar',
    azores,
    'محظور النشر حتى الثلاثاء 1 ديسمبر 2026، الساعة 06:00~بتوقيت~أزورس (07:00~بالتوقيت~العالمي~المنسق)',
  ],
  ['zh', azores, '禁发至2026年12月1日星期二06:00（亚速尔群岛时间，协调世界时07:00）'],
  ['pt', azores, 'EMBARGOED UNTIL TUESDAY 1 DECEMBER 2026, 06:00~AZORES~TIME (07:00~UTC)'],
  [
    'en',
    embargo('2026-12-01T06:30', 'Asia/Tokyo'),
    'EMBARGOED UNTIL TUESDAY 1 DECEMBER 2026, 06:30~JAPAN~STANDARD~TIME (30~NOVEMBER, 21:30~UTC)',
  ],
  [
    'zh',
    embargo('2026-12-01T06:30', 'Asia/Tokyo'),
    '禁发至2026年12月1日星期二06:30（日本标准时间，11月30日协调世界时21:30）',
  ],
  ['en', embargo('2026-12-01T18:00', 'UTC'), 'EMBARGOED UNTIL TUESDAY 1 DECEMBER 2026, 18:00~UTC'],
  [
    'ar',
    embargo('2026-12-01T18:00', 'UTC'),
    'محظور النشر حتى الثلاثاء 1 ديسمبر 2026، الساعة 18:00~بالتوقيت~العالمي~المنسق',
  ],
  [
    'fr',
    embargo('2026-12-01T12:00', 'Europe/London'),
    'SOUS EMBARGO JUSQU’AU MARDI 1ER DÉCEMBRE 2026, 12~H~00,~HEURE~MOYENNE~DE~GREENWICH (12~H~00~UTC)',
  ],
  // No such instant: nothing can be said in UTC.
  [
    'en',
    embargo('2026-03-29T01:30', 'Europe/Paris'),
    'EMBARGOED UNTIL SUNDAY 29 MARCH 2026, 01:30~CENTRAL~EUROPEAN~TIME (00:30~UTC)',
  ],
  [
    'en',
    embargo('2026-03-29T02:30', 'Europe/Paris'),
    'EMBARGOED UNTIL SUNDAY 29 MARCH 2026, 02:30~CENTRAL~EUROPEAN~TIME',
  ],
  [
    'en',
    embargo('2026-12-01T06:00', 'Mars/Big_Base'),
    'EMBARGOED UNTIL TUESDAY 1 DECEMBER 2026, 06:00~BIG~BASE',
  ],
  ['en', embargo('2026-02-30T06:00', 'UTC'), 'EMBARGOED UNTIL 2026-02-30, 06:00~UTC'],
  ['en', speech(), 'EMBARGOED UNTIL DELIVERY: X'],
  ['en', speech('Y'), 'EMBARGOED UNTIL DELIVERY: X, EXPECTED Y'],
  ['de', { kind: 'immediate' }, 'ZUR SOFORTIGEN VERÖFFENTLICHUNG'],
  ['zh', { kind: 'immediate' }, '即时发布'],
];

test.each(cases)('%s: %j', (language, timing, words) => {
  expect(timingWords(timing, language)).toBe(words.replaceAll('~', '\u00a0'));
});

test('as a sentence, for where capitals would shout', () => {
  expect(timingSentence(azores, 'en').replaceAll('\u00a0', ' ')).toBe(
    'Embargoed until Tuesday 1 December 2026, 06:00 Azores time (07:00 UTC)',
  );
});

const zones = [
  'Atlantic/Azores',
  'Asia/Tokyo',
  'America/New_York',
  'Asia/Kathmandu',
  'Etc/GMT+5',
  'Africa/Casablanca',
];
const languages = ['en', 'en-US', 'fr', 'es', 'de', 'ru', 'ar', 'zh', 'pt'];

test('an IANA name is never printed', () => {
  for (const zone of zones) {
    for (const language of languages) {
      expect(timingWords(embargo('2026-12-01T06:00', zone), language)).not.toMatch(/[A-Za-z]\/[A-Za-z]|_/);
    }
  }
});

const instants: [string, string, string | undefined][] = [
  ['2026-12-01T06:00', 'Atlantic/Azores', '2026-12-01T07:00:00.000Z'],
  ['2026-07-01T06:00', 'Atlantic/Azores', '2026-07-01T06:00:00.000Z'],
  ['2026-12-01T06:00', 'UTC', '2026-12-01T06:00:00.000Z'],
  ['2026-12-01T00:15', 'Asia/Kathmandu', '2026-11-30T18:30:00.000Z'],
  ['2026-12-01T23:59', 'America/New_York', '2026-12-02T04:59:00.000Z'],
  // The clock is put forward over it.
  ['2026-03-29T02:30', 'Europe/Paris', undefined],
  ['2026-03-08T02:00', 'America/New_York', undefined],
  ['2026-03-29T03:00', 'Europe/Paris', '2026-03-29T01:00:00.000Z'],
  // Shown twice: the later, so that nothing lifts early.
  ['2026-10-25T02:30', 'Europe/Paris', '2026-10-25T01:30:00.000Z'],
  ['2026-11-01T01:30', 'America/New_York', '2026-11-01T06:30:00.000Z'],
  // Half an hour of summer time.
  ['2026-04-05T01:45', 'Australia/Lord_Howe', '2026-04-04T15:15:00.000Z'],
  ['2026-10-04T02:15', 'Australia/Lord_Howe', undefined],
  // A whole day that Samoa left out.
  ['2011-12-30T12:00', 'Pacific/Apia', undefined],
  ['2026-02-30T06:00', 'UTC', undefined],
  ['2026-12-01T24:00', 'UTC', undefined],
  ['2026-12-01T06:00', 'Mars/Base', undefined],
  ['2026-12-01T06:00', '', undefined],
];

test.each(instants)('%s in %s', (local, zone, utc) => {
  const instant = instantOf(local, zone);
  expect(instant === undefined ? undefined : new Date(instant).toISOString()).toBe(utc);
  if (instant !== undefined) expect(localTimeOf(instant, zone)).toBe(local);
});
