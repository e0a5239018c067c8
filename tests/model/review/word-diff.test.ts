import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDiff } from '../../../shared/review/word-diff';

/** [-removed-], {+added+} and the rest as it is. */
const shown = (before: string, after: string, language = 'en'): string =>
  wordDiff(before, after, language)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('');

test.each([
  ['nothing', '', '', 'en', ''],
  ['the same', 'We go on.', 'We go on.', 'en', 'We go on.'],
  ['all new', '', 'We go on.', 'en', '{+We go on.+}'],
  ['a word', 'We can stop.', 'We can’t stop.', 'en', 'We [-can-]{+can’t+} stop.'],
  [
    'a word put in',
    'with our partners',
    'with our regional partners',
    'en',
    'with our {+regional +}partners',
  ],
  ['punctuation', 'Right.', 'Right?', 'en', 'Right[-.-]{+?+}'],
  ['two words in a row', 'a big new map', 'a small old map', 'en', 'a [-big new-]{+small old+} map'],
  ['a number', 'in 14 towns', 'in 41 towns', 'en', 'in [-14-]{+41+} towns'],
  ['Chinese by words', '我们很自豪。', '我们不自豪。', 'zh', '我们[-很-]{+不+}自豪。'],
  ['Arabic', 'نحن فخورون', 'نحن سعداء', 'ar', 'نحن [-فخورون-]{+سعداء+}'],
  ['a language nobody knows', 'one two', 'one three', 'x1', 'one [-two-]{+three+}'],
  ['a family', 'for 👩‍👩‍👧 all', 'for 👩‍👧 all', 'en', 'for [-👩‍👩‍👧-]{+👩‍👧+} all'],
])('%s', (_, before, after, language, expected) => {
  expect(shown(before, after, language)).toBe(expected);
});

const words = fc
  .array(fc.constantFrom('we', 'go', 'on', ' ', ' ', '.', '’', '我们', '👩‍👧', '\ud83d', 'é', '\n'), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''));

test('same and removed are the old text, same and added the new', () => {
  fc.assert(
    fc.property(words, words, fc.constantFrom('en', 'zh', 'ar'), (before, after, language) => {
      const parts = wordDiff(before, after, language);
      const without = (kind: string) =>
        parts.flatMap((part) => (part.kind === kind ? [] : part.text)).join('');
      expect(without('added')).toBe(before);
      expect(without('removed')).toBe(after);
      expect(parts.every(({ text }) => text !== '')).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('more different words than there are characters', () => {
  const many = Array.from({ length: 60_000 }, (_, at) => `w${at}`).join(' ');
  expect(wordDiff(many, 'few', 'en').map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
