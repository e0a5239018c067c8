import fc from 'fast-check';
import { test } from 'vitest';
import { checkOneLast, oneLast } from '../support/tracking/properties';

const patience = 600_000;

test.each([
  ['one', ['ann']],
  ['two', ['ann', 'cat']],
])(
  'what an author did after %s others is taken back whole',
  (_, authors) => {
    fc.assert(
      fc.property(oneLast(authors), (sequence) => checkOneLast(sequence)),
      { numRuns: 500 },
    );
  },
  patience,
);
