import fc from 'fast-check';
import { test } from 'vitest';
import { checkReviewed, reviewed } from '../support/tracking/decisions';

test('whatever is decided between the edits of two authors', () => {
  fc.assert(
    fc.property(reviewed(['ann', 'bob']), (sequence) => checkReviewed(sequence)),
    { numRuns: 120 },
  );
}, 600_000);
