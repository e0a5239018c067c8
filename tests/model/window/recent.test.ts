import { expect, test } from 'vitest';
import { withRecent } from '../../../renderer/window/recent';

const file = (entry: string, headline = entry) => ({ entry, fileName: `${entry}.release`, headline });

test('what was opened last stands first, once, and the list stays short', () => {
  const recent = ['a', 'b', 'c', 'd'].map((entry) => file(entry));
  expect(withRecent(recent, file('c', 'New words')).map(({ entry }) => entry)).toEqual(['c', 'a', 'b', 'd']);
  expect(withRecent(recent, file('c', 'New words'))[0]?.headline).toBe('New words');
  expect(withRecent(recent, file('e')).map(({ entry }) => entry)).toEqual(['e', 'a', 'b', 'c']);
});
