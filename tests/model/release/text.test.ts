import { expect, test } from 'vitest';
import type { Leaf } from '../../../shared/release/leaf';
import type { Root } from '../../../shared/release/root';
import { sectionOf, textOf, wordCount, wordCounts } from '../../../shared/release/text';
import { wordsIn } from '../../../shared/release/words-in';
import { smallRelease } from '../support/small-release';

const counts: [string, string, number][] = [
  ['en', 'Fourteen coastal councils will run a single centre.', 8],
  ['en', 'Don’t count it’s apostrophes.', 4],
  ['en', 'A day-to-day, well-known matter – of 1,500 people', 7],
  ['en', '  ', 0],
  ['en', '— … “”', 0],
  ['fr', 'L’eau monte aujourd’hui de 1,5 mètre.', 6],
  ['de', 'Hochwasserwarnzentrale', 1],
  ['ru', 'Пресс-релиз о приливах', 3],
  ['ar', 'مركز واحد للإنذار بالفيضانات', 4],
  ['zh', '沿海城镇共用一个预警中心', 6],
  ['en-1', 'A tag that nobody knows', 5],
];

test.each(counts)('%s: %s', (language, text, count) => {
  if (language === 'zh') expect(wordsIn(text, language)).toBeGreaterThanOrEqual(count);
  else expect(wordsIn(text, language)).toBe(count);
});

const gone = { del: { id: 'a', by: 'b', at: '2026-01-01T00:00:00.000Z' } };
const withBody = (...paragraphs: Leaf[][]): Root => {
  const { root } = smallRelease();
  const blocks = paragraphs.map((children) => ({ type: 'paragraph' as const, children }));
  return {
    ...root,
    children: root.children.map((section) =>
      section.type === 'body' ? { type: 'body', children: blocks } : section,
    ),
  };
};

test('blocks are parted by a line feed, leaves are not', () => {
  const root = withBody([{ text: 'One ' }, { text: 'two', bold: true }], [{ text: 'three' }]);
  const body = sectionOf(root, 'body');
  expect(body && textOf(body)).toBe('One two\nthree');
});

test('deleted words, blocks and pictures count for nothing', () => {
  const root = withBody([{ text: 'One ' }, { text: 'two ', ...gone }, { text: 'three' }]);
  const body = sectionOf(root, 'body');
  expect(body && textOf(body)).toBe('One two three');
  expect(body && textOf(body, { withoutDeleted: true })).toBe('One three');
  expect(wordCount(root)).toBe(2);
});

test('headline and body are counted apart, in the language of the release', () => {
  const { root } = smallRelease();
  const children = root.children.map((section) =>
    section.type === 'headline' ? { ...section, children: [{ text: 'Coastal towns share' }] } : section,
  );
  expect(wordCounts({ ...root, children })).toEqual({ headline: 3, body: 0 });
});

test('a section that is not there', () => {
  expect(sectionOf(smallRelease().root, 'notice')).toBeUndefined();
  expect(wordCount({ ...smallRelease().root, children: [] })).toBe(0);
});
