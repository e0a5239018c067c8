import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeReadFailure } from '../../../shared/release/failures';
import { readReleaseBytes, writeRelease } from '../../../shared/release/file-format';

const sample = new URL('../../../build/samples/severny-bereg-mayak.release', import.meta.url);
const bytes = new Uint8Array(readFileSync(sample));
const name = 'mayak.release';

test('cut at any byte it is refused with a sentence, and never read in part', () => {
  // Without its final newline it is whole.
  for (let length = 0; length < bytes.length - 1; length++) {
    const read = readReleaseBytes(bytes.subarray(0, length), name);
    if (read.ok) expect.fail(`read after ${length} bytes`);
    const { reason } = read.failure;
    if (!['empty', 'not-json', 'not-utf8', 'lone-surrogate'].includes(reason))
      expect.fail(`${length}: ${reason}`);
    expect(describeReadFailure(read.failure)).toMatch(/\.$/);
  }
});

test('with any bit flipped it is read as something a release may be, or refused with a sentence', () => {
  const flip = fc.tuple(fc.nat(bytes.length - 1), fc.nat(7));
  fc.assert(
    fc.property(fc.array(flip, { minLength: 1, maxLength: 4 }), (flips) => {
      const damaged = bytes.slice();
      for (const [at, bit] of flips) damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
      const read = readReleaseBytes(damaged, name);
      if (!read.ok) {
        expect(describeReadFailure(read.failure)).toMatch(/^.*mayak\.release.+\.$/s);
        return;
      }
      const written = writeRelease(read.value.root, read.value.envelope);
      expect(readReleaseBytes(new TextEncoder().encode(written), name)).toEqual(read);
    }),
    { numRuns: 1500 },
  );
});

test('any bytes at all give a result', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (any) => {
      expect(readReleaseBytes(any, name).ok).toBe(false);
    }),
    { numRuns: 1000 },
  );
});
