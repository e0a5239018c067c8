import { expect, test } from 'vitest';
import type { Root, Speaker } from '../../../shared/release/root';
import { correctedDetails } from '../../../shared/review/corrected';
import { append } from '../../../shared/review/ledger';
import { quoteStates } from '../../../shared/review/state';
import { spoken, warning } from '../support/asked-release';
import { readings } from '../support/readings';
import { approved, asked, release, speaker } from '../support/record';
import { signerOf } from '../support/signer';

const married: Speaker = { ...speaker, name: 'Ilse Marrow-Vale', title: 'Director-General' };
const renamed: Root = { ...spoken(1), speakers: [married] };

const stateOf = (entry: ReturnType<typeof approved>) => {
  const ledger = append([], entry, signerOf(1));
  return quoteStates(renamed, { release, ledger, ...readings })[0];
};

test('an answer that corrects the name approves the words under the new one, without a note', () => {
  const [details] = correctedDetails([approved(warning)], release, married);
  if (details?.kind !== 'approved') throw new Error('no answer');
  const state = stateOf(details as ReturnType<typeof approved>);
  expect([state?.state, state?.notes]).toEqual(['approved', []]);
});

test('without the correction the approval is another person’s', () => {
  expect(stateOf(approved(warning))?.state).toBe('lapsed');
});

test('requests and the answers of others stay as they are', () => {
  const request = asked(warning);
  const other = approved(warning, { speaker: { id: 'ruth', name: 'Ruth Holt' } });
  expect(correctedDetails([request, other], release, married)).toEqual([request, other]);
});
