import fc from 'fast-check';
import { test } from 'vitest';
import { boundQuote, checkBound } from '../support/tracking/bound';

test('a quote that was asked about is tracked whatever is done, on a sheet that is not', () => {
  fc.assert(
    fc.property(boundQuote(), (sequence) => checkBound(sequence)),
    { numRuns: 150 },
  );
}, 600_000);
