import { expect, test } from 'vitest';
import { rank, ranked } from '../../../renderer/palette/rank';

test.each([
  ['New release', 'new', 0],
  ['New release', 'rel', 1],
  ['Show or hide the library', 'sh lib', 2],
  ['New release', 'lease', 3],
  ['Émission', 'emi', 0],
  ['New release', 'quote', undefined],
  ['New release', '', 0],
])('“%s” for “%s”', (label, typed, place) => {
  expect(rank(label, typed)).toBe(place);
});

test('the best first, and equals in the order they came', () => {
  const labels = ['Unmark', 'Find and mark', 'Mark as quote', 'Mark all'];
  expect(ranked(labels, 'mark', (label) => label)).toEqual([
    'Mark as quote',
    'Mark all',
    'Find and mark',
    'Unmark',
  ]);
});
