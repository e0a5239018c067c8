import { expect, test } from 'vitest';
import { cities } from '../../../renderer/editor/popovers/cities';
import { oddTime } from '../../../renderer/editor/popovers/embargo-time';
import { loadZones, placeOf, searchZones } from '../../../renderer/editor/popovers/zones';

const zones = await loadZones();

test.each([
  ['Lisbon', 'Lisbon, Portugal', 'Europe/Lisbon'],
  ['ponta del', 'Ponta Delgada, Portugal', 'Atlantic/Azores'],
  ['Washington', 'Washington, United States', 'America/New_York'],
  ['washington d.c.', 'Washington, United States', 'America/New_York'],
  ['New York', 'New York City, United States', 'America/New_York'],
  ['München', 'Munich, Germany', 'Europe/Berlin'],
  ['Muenchen', 'Munich, Germany', 'Europe/Berlin'],
  ['munchen', 'Munich, Germany', 'Europe/Berlin'],
  ['GENEVE', 'Geneva, Switzerland', 'Europe/Zurich'],
  ['Москва', 'Moscow, Russia', 'Europe/Moscow'],
  ['kobenhavn', 'Copenhagen, Denmark', 'Europe/Copenhagen'],
  ['Brasilia', 'Brasília, Brazil', 'America/Sao_Paulo'],
  ['Strassburg', 'Strasbourg, France', 'Europe/Paris'],
  ['hague', 'The Hague, The Netherlands', 'Europe/Amsterdam'],
  ['北京', 'Beijing, China', 'Asia/Shanghai'],
  ['Sydney', 'Sydney, Australia', 'Australia/Sydney'],
  ['sydney canada', 'Sydney, Canada', 'America/Halifax'],
  ['Trondheim', 'Trondheim, Norway', 'Europe/Oslo'],
  ['Portugal', 'Lisbon, Portugal', 'Europe/Lisbon'],
  ['azores time', 'Ponta Delgada, Portugal', 'Atlantic/Azores'],
  ['Lisbon, Portugal', 'Lisbon, Portugal', 'Europe/Lisbon'],
  ['utc', 'UTC', 'UTC'],
])('“%s” is first of all %s', (typed, place, id) => {
  const [first] = searchZones(zones, typed);
  expect({ place: first?.place, id: first?.id }).toEqual({ place, id });
});

test.each(['', '  ', 'Atlantis', 'Lissbon', 'isbon', ', .'])('nothing is found for “%s”', (typed) => {
  expect(searchZones(zones, typed)).toEqual([]);
});

test('every city that is listed here has a zone, and is offered once', () => {
  const places = zones.map(({ id, place }) => `${id} ${place}`);
  expect(new Set(places).size).toBe(places.length);
  for (const [, city] of cities) expect(places.some((place) => place.includes(` ${city}, `))).toBe(true);
});

test.each([
  ['America/New_York', 'New York City, United States'],
  ['Etc/GMT+3', 'GMT+3'],
])('the zone %s of a file is shown as %s', (id, place) => {
  expect(placeOf(zones, id)).toBe(place);
});

test.each([
  ['2026-03-08T02:30', 'America/New_York', 'skipped'],
  ['2026-03-08T03:30', 'America/New_York', undefined],
  ['2026-03-08T02:30', 'Europe/Lisbon', undefined],
  ['2026-02-01T09:00', 'Europe/Lisbon', 'past'],
  ['2026-03-08T02:30', 'Nowhere/City', 'unknown'],
])('%s in %s: %s', (until, zone, odd) => {
  expect(oddTime({ kind: 'embargo', until, zone }, Date.UTC(2026, 2, 1))).toBe(odd);
});

test('other timings have no moment to be odd', () => {
  expect(oddTime({ kind: 'immediate' }, 0)).toBeUndefined();
});
