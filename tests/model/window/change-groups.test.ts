import { expect, test } from 'vitest';
import { groupsOf, nextAfter } from '../../../renderer/changes/groups';
import type { SectionType } from '../../../shared/release/sections';
import type { Change } from '../../../shared/review/changes';

const change = (id: string, section: SectionType, ...quotes: string[]): Change => ({
  id,
  kind: 'insertion',
  by: 'ann',
  at: '2026-01-01T09:00:00.000Z',
  text: id,
  formats: [],
  section,
  ...(quotes[0] !== undefined && { quote: quotes[0] }),
  quotes,
  paths: [[0, 0]],
});

const said = (changes: readonly Change[]) =>
  groupsOf(changes, ({ text }) => text).map(({ section, rows }) => [
    section,
    ...rows.map((row) => (row.kind === 'quote' ? `${row.quote}: ${row.ids}` : row.id)),
  ]);

test('by section and by quote in the order of the sheet; a quote decides all of its changes', () => {
  const changes = [
    change('a', 'headline'),
    change('b', 'body'),
    change('c', 'body', 'q1'),
    change('d', 'body', 'q1', 'q2'),
    change('e', 'body'),
    change('f', 'body', 'q1'),
    change('g', 'background', 'q1'),
  ];
  expect(said(changes)).toEqual([
    ['headline', 'a'],
    ['body', 'b', 'q1: c,d,f,g', 'c', 'd', 'e', 'q1: c,d,f,g', 'f'],
    ['background', 'q1: c,d,f,g', 'g'],
  ]);
});

test('a row is the same object while its change is, and ids of rows are all different', () => {
  const changes = [change('a', 'body', 'q1'), change('b', 'body', 'q1'), change('c', 'body', 'q2')];
  const rowsOf = (given: readonly Change[]) =>
    groupsOf(given, ({ text }) => text).flatMap(({ rows }) => rows);
  const [before, after] = [rowsOf(changes), rowsOf(changes.slice(1))];
  expect(after.at(-1)).toBe(before.at(-1));
  expect(new Set(before.map(({ id }) => id)).size).toBe(before.length);
});

test.each([
  ['the next', ['b'], 'c'],
  ['the first that stays after the first that goes', ['b', 'c'], 'd'],
  ['the one before, at the end', ['d'], 'c'],
  ['the last that stays before, when nothing does after', ['b', 'd', 'c'], 'a'],
  ['nowhere when all go', ['a', 'b', 'c', 'd'], undefined],
])('on to %s', (_, gone, next) => {
  expect(nextAfter(['a', 'b', 'c', 'd'], new Set(gone))).toBe(next);
});
