import type { RawTimeZone } from '@vvo/tzdb';
import { cities } from './cities';
import { type Findable, fold, foldings, matches } from './city-match';

/** A city with the IANA zone it lives by. `place` is how it is offered: "Ponta Delgada, Portugal". */
export type Zone = Findable & { id: string; place: string };

const utc: Zone = { id: 'UTC', place: 'UTC', names: ['utc', 'gmt'], words: 'universal time greenwich' };

const zoneOf = (zone: RawTimeZone, city: string, otherNames: string[] = []): Zone => {
  const place = `${city}, ${zone.countryName}`;
  return {
    id: zone.name,
    place,
    names: [city, place, ...otherNames].flatMap(foldings),
    words: [zone.alternativeName, zone.abbreviation, zone.name, ...zone.group].map(fold).join(' '),
  };
};

/** The cities often asked for, then those of the database; one entry a city, shown by its own name. */
const zonesOf = (raw: RawTimeZone[]): Zone[] => {
  const often = cities.flatMap(([id, city, ...otherNames]) => {
    const zone = raw.find(({ name, group }) => name === id || group.includes(id));
    return zone ? [zoneOf(zone, city, otherNames)] : [];
  });
  // By all their names: the database's "Delhi" is "New Delhi" here.
  const named = new Set(often.flatMap(({ id, names }) => names.map((name) => `${id} ${name}`)));
  const others = raw.flatMap((zone) =>
    zone.mainCities
      .filter((city) => !named.has(`${zone.name} ${fold(city)}`))
      .map((city) => zoneOf(zone, city)),
  );
  return [utc, ...often, ...others];
};

let loaded: Promise<Zone[]> | undefined;

/** Every city there is to choose from, read when the picker is first opened. */
export const loadZones = (): Promise<Zone[]> => {
  loaded ??= import('@vvo/tzdb').then(({ rawTimeZones }) => zonesOf(rawTimeZones));
  return loaded;
};

/** The zones that fit what is typed, the best first. */
export const searchZones = (zones: Zone[], typed: string, most = 60): Zone[] =>
  matches(zones, typed).slice(0, most);

/** How a zone is shown that the file names: its first city, or the name in plain words. */
export const placeOf = (zones: Zone[], id: string): string =>
  zones.find((zone) => zone.id === id)?.place ?? id.slice(id.lastIndexOf('/') + 1).replaceAll('_', ' ');
