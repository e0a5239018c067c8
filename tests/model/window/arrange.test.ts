import { describe, expect, test } from 'vitest';
import { arrange, type Group, matching, type Sort, titleOf } from '../../../renderer/library/arrange';
import { entryOf, unreadableOf } from './entries';

const collator = new Intl.Collator('en', { numeric: true });
const names = (groups: Group[]) =>
  groups.map(({ name, entries }) => [name, entries.map(({ entry }) => entry)]);

test('groups stand in the order of what needs a person first, empty ones not at all', () => {
  const entries = [
    unreadableOf('broken'),
    entryOf('out', { status: 'released' }),
    entryOf('new'),
    entryOf('asked', { status: 'in-review' }),
    entryOf('gone', { status: 'withdrawn' }),
  ];
  expect(names(arrange(entries, 'changed', collator))).toEqual([
    ['in-review', ['asked']],
    ['draft', ['new']],
    ['released', ['out']],
    ['withdrawn', ['gone']],
    ['unreadable', ['broken']],
  ]);
});

describe('inside a group', () => {
  const entries = [
    entryOf('b', { headline: 'Report 10', changed: '2026-11-03T00:00:00.000Z', date: '2026-12-01' }),
    entryOf('a', { headline: 'Report 9', changed: '2026-11-01T00:00:00.000Z', date: '2026-12-24' }),
    entryOf('c', {
      headline: 'accord',
      changed: '2026-11-02T00:00:00.000Z',
      embargo: { until: '2026-12-01T06:00', zone: 'UTC' },
    }),
  ];
  test.each<[Sort, string[]]>([
    ['changed', ['b', 'c', 'a']],
    ['date', ['a', 'b', 'c']],
    ['headline', ['c', 'a', 'b']],
    ['status', ['c', 'b', 'a']],
  ])('sorted by %s', (sort, order) => {
    expect(names(arrange(entries, sort, collator))).toEqual([['draft', order]]);
  });

  test('the list that was handed in keeps its order', () => {
    arrange(entries, 'headline', collator);
    expect(entries.map(({ entry }) => entry)).toEqual(['b', 'a', 'c']);
  });
});

test('every typed word must be there, in any order and case', () => {
  const entries = [
    entryOf('tides', { search: 'tide gauges reach the last nine islands' }),
    entryOf('dunes', { search: 'funding for dune repair on the islands' }),
    unreadableOf('Islands'),
  ];
  const found = (typed: string) => matching(entries, typed).map(({ entry }) => entry);
  expect(found('ISLANDS')).toEqual(['tides', 'dunes', 'Islands']);
  expect(found(' islands  tide ')).toEqual(['tides']);
  expect(found('harbour')).toEqual([]);
  expect(matching(entries, '  ')).toBe(entries);
});

test('a release without a headline goes by its file', () => {
  expect(titleOf(entryOf('x', { headline: '', fileName: 'Storm.RELEASE' }))).toBe('Storm');
  expect(titleOf(unreadableOf('notes'))).toBe('notes');
});
