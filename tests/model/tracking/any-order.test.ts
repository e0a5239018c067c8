import fc from 'fast-check';
import { test } from 'vitest';
import { anyOrder, checkAnyOrder } from '../support/tracking/properties';

/** Many sequences on a machine that has other things to do. */
const patience = 600_000;

test.each([
  ['two', ['ann', 'bob']],
  ['three', ['ann', 'bob', 'cat']],
])(
  'whatever %s authors do, in any order',
  (_, authors) => {
    fc.assert(
      fc.property(anyOrder(authors), (sequence) => checkAnyOrder(sequence)),
      { numRuns: 500 },
    );
  },
  patience,
);
