import { usableLocale } from './locale';

const day = 24 * 60 * 60 * 1000;

/**
 * The instant (milliseconds since 1970, UTC) of a wall-clock time "YYYY-MM-DDTHH:MM" in an IANA zone.
 * Undefined where the zone is unknown or the clock never shows that time (it is put forward over it, or
 * there is no such day). Of a time shown twice it is the later: an embargo must not lift early.
 */
export const instantOf = (local: string, zone: string): number | undefined => {
  const wall = Date.parse(`${local}Z`);
  const clock = clockOf(zone);
  if (Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(local) || !clock) return undefined;
  const offsets = [wall - day, wall, wall + day].map((at) => wallOf(clock, at) - at);
  const instants = offsets.map((offset) => wall - offset).filter((at) => wallOf(clock, at) === wall);
  return instants.length > 0 ? Math.max(...instants) : undefined;
};

/** The wall-clock time an instant has in a zone, as "YYYY-MM-DDTHH:MM"; undefined for an unknown zone. */
export const localTimeOf = (instant: number, zone: string): string | undefined => {
  const clock = clockOf(zone);
  return clock ? new Date(wallOf(clock, instant)).toISOString().slice(0, 16) : undefined;
};

/** A zone's name in people's words ("Azores Time"), or undefined for an unknown zone. */
export const zoneNameOf = (zone: string, instant: number, language: string): string | undefined => {
  const locale = usableLocale(language);
  const generic = nameBy(clockOf(zone, locale), instant);
  // Punctuation tells a name made up from the country ("heure : Royaume-Uni"): then the hour's own name is better.
  return generic && /[:(]/.test(generic) ? nameBy(clockOf(zone, locale, 'long'), instant) : generic;
};

const nameBy = (clock: Intl.DateTimeFormat | undefined, instant: number): string | undefined =>
  clock?.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value;

type Naming = 'longGeneric' | 'long';

const clocks = new Map<string, Intl.DateTimeFormat | undefined>();

const clockOf = (
  zone: string,
  locale = 'en',
  naming: Naming = 'longGeneric',
): Intl.DateTimeFormat | undefined => {
  const key = `${locale} ${naming} ${zone}`;
  if (!clocks.has(key)) clocks.set(key, makeClock(zone, locale, naming));
  return clocks.get(key);
};

const makeClock = (zone: string, locale: string, naming: Naming): Intl.DateTimeFormat | undefined => {
  try {
    return new Intl.DateTimeFormat(locale, {
      timeZone: zone,
      timeZoneName: naming,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

/** What the clock shows at an instant, as if it were UTC. */
const wallOf = (clock: Intl.DateTimeFormat, instant: number): number => {
  const parts = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, value]));
  const number = (type: string): number => Number(parts[type]);
  return Date.UTC(
    number('year'),
    number('month') - 1,
    number('day'),
    number('hour'),
    number('minute'),
    number('second'),
  );
};
