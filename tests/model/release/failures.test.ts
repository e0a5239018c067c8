import { expect, test } from 'vitest';
import type { ReadFailure, SaveFailure } from '../../../shared/ipc/types';
import { describeReadFailure, describeSaveFailure } from '../../../shared/release/failures';

const name = 'storm.release';
const reading: [ReadFailure, RegExp][] = [
  [{ reason: 'missing', name }, /not there any more/],
  [{ reason: 'not-allowed', name }, /not allowed to read/],
  [{ reason: 'empty', name }, /is empty/],
  [{ reason: 'too-large', name }, /too large for a release/],
  [{ reason: 'not-utf8', name }, /UTF-8/],
  [{ reason: 'io', name }, /could not be read from the disk/],
  [{ reason: 'not-json', name, at: 0 }, /not valid JSON at character 1\./],
  [{ reason: 'too-deep', name, at: 9 }, /nested more than 64 deep at character 10\./],
  [{ reason: 'duplicate-key', name, at: 9 }, /twice in the same place, at character 10\./],
  [{ reason: 'forbidden-key', name, at: 9 }, /__proto__ at character 10 /],
  [{ reason: 'lone-surrogate', name, at: 9 }, /half of a character is missing at character 10\./],
  [{ reason: 'not-a-release', name }, /import it instead/],
  [
    { reason: 'invalid', name, where: 'content 1', what: 'this must not be empty' },
    /content 1: this must not be empty\./,
  ],
  [{ reason: 'newer', name, version: 3, headline: '', text: '' }, /newer On Record \(format 3\)/],
];

test.each(reading)('reading: %j', (failure, words) => {
  const sentence = describeReadFailure(failure);
  expect(sentence).toMatch(words);
  expect(sentence).toMatch(/^[^{}]*storm\.release[^{}]+\.$/);
});

const saving: SaveFailure['reason'][] = [
  'disk-full',
  'not-allowed',
  'changed-outside',
  'missing',
  'invalid',
  'io',
];

test.each(saving)('saving: %s says that the text is still here, and what to do', (reason) => {
  expect(describeSaveFailure({ reason, name })).toMatch(/^storm\.release .+Your text is still here[^{}]+\.$/);
  expect(describeSaveFailure({ reason, name, detail: 'EDQUOT' })).not.toMatch(/[{}]/);
});
