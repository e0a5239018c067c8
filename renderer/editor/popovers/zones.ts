import type { RawTimeZone } from '@vvo/tzdb';

/** A zone with what people search it by. `place` is how it is offered: "Ponta Delgada, Portugal". */
export type Zone = { id: string; place: string; words: string };

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

const utc: Zone = { id: 'UTC', place: 'UTC', words: 'utc gmt universal' };

/** One entry a city, so that a city that is not the zone's namesake is found and shown by its own name. */
const zonesOf = (zone: RawTimeZone): Zone[] =>
  zone.mainCities.map((city) => ({
    id: zone.name,
    place: `${city}, ${zone.countryName}`,
    words: plain([city, zone.countryName, zone.alternativeName, zone.abbreviation, ...zone.group].join(' ')),
  }));

let loaded: Promise<Zone[]> | undefined;

/** Every city of the time zone database, read when the picker is first opened. */
export const loadZones = (): Promise<Zone[]> => {
  loaded ??= import('@vvo/tzdb').then(({ rawTimeZones }) => [utc, ...rawTimeZones.flatMap(zonesOf)]);
  return loaded;
};

/** Zones whose city begins with the words first, then those that have every word somewhere. */
export const searchZones = (zones: Zone[], typed: string, most = 60): Zone[] => {
  const wanted = plain(typed)
    .split(/[\s,]+/)
    .filter(Boolean);
  if (wanted.length === 0) return [];
  const found = zones.filter(({ words }) => wanted.every((word) => words.includes(word)));
  const begins = (zone: Zone) => (plain(zone.place).startsWith(wanted.join(' ')) ? 0 : 1);
  return found.toSorted((a, b) => begins(a) - begins(b)).slice(0, most);
};

/** How a zone is shown that the file names: its first city, or the name in plain words. */
export const placeOf = (zones: Zone[], id: string): string =>
  zones.find((zone) => zone.id === id)?.place ?? id.slice(id.lastIndexOf('/') + 1).replaceAll('_', ' ');
