import { expect, test } from 'vitest';
import { chunksOf, stepFrom } from '../../../renderer/library/chunks';
import { entryOf } from './entries';

const many = (count: number, name: string) =>
  Array.from({ length: count }, (_, index) => entryOf(`${name}${index}`));

test('chunks hold every entry once, in order, each group headed at its first', () => {
  const drafts = many(50, 'draft');
  const released = many(3, 'out');
  const chunks = chunksOf([
    { name: 'draft', entries: drafts },
    { name: 'released', entries: released },
  ]);
  const rows = chunks.flatMap((chunk) => chunk.rows);
  expect(rows.map(({ entry }) => entry)).toEqual([...drafts, ...released]);
  expect(rows.map(({ place }) => place)).toEqual(rows.map((_, index) => index));
  expect(rows.filter(({ heading }) => heading).map(({ entry, heading }) => [entry.entry, heading])).toEqual([
    ['draft0', { name: 'draft', count: 50 }],
    ['out0', { name: 'released', count: 3 }],
  ]);
  expect(chunks.length).toBeGreaterThan(1);
  expect(new Set(chunks.map(({ key }) => key)).size).toBe(chunks.length);
  expect(chunks.reduce((sum, { headings }) => sum + headings, 0)).toBe(2);
});

test('a chunk stays the same one when its first row goes', () => {
  const drafts = many(30, 'draft');
  const keys = (entries: typeof drafts) => chunksOf([{ name: 'draft', entries }]).map(({ key }) => key);
  expect(keys(drafts.slice(1))).toEqual(keys(drafts));
});

test('the arrow keys stay inside the list', () => {
  const entries = many(12, 'e');
  const step = (from: string | null, key: string) => stepFrom(entries, from, key)?.entry;
  expect(step('e3', 'ArrowDown')).toBe('e4');
  expect(step('e11', 'ArrowDown')).toBe('e11');
  expect(step('e0', 'ArrowUp')).toBe('e0');
  expect(step('e1', 'PageDown')).toBe('e11');
  expect(step('e4', 'Home')).toBe('e0');
  expect(step('e4', 'End')).toBe('e11');
  expect(step(null, 'ArrowDown')).toBe('e0');
  expect(step('e4', 'Enter')).toBeUndefined();
  expect(stepFrom([], null, 'ArrowDown')).toBeUndefined();
});
