import { expect, test } from 'vitest';
import { quotesOf } from '../../../shared/review/quotes';
import { recognisedText } from './recognised';

const release = (...paragraphs: string[]): string =>
  [
    'PRESS RELEASE',
    'Harbour reopens after the storm repairs',
    'Port Ellery, 3 November 2026 – The harbour opened again on Tuesday after nine weeks of work.',
    ...paragraphs,
  ].join('\n\n');

const first = '"We waited," said Ana Ruiz, the chair. "No more."';

/** Words given to the wrong person without a word are worse than a question: each once was. */
test.each([
  [
    'a nickname behind the verb',
    '"It will not be the last," said Tom "Red" Hanley, the pilot.',
    'Tom Hanley',
    0,
  ],
  ['a name that cannot be read', '"It will not be the last," said Q9-Hanley.', 'Ana Ruiz', 1],
  ['nobody named', '"It will not be the last," she said.', 'Ana Ruiz', 0],
])('%s', (_, paragraph, name, asked) => {
  const { root, questions } = recognisedText(release(first, paragraph));
  expect(quotesOf(root).map(({ speaker }) => speaker?.name)).toEqual(['Ana Ruiz', name]);
  expect(questions.filter(({ text }) => text.includes('It will not be the last'))).toHaveLength(asked);
});
