import type { LedgerEntry } from '../../shared/release/release-file';
import { type RecordingHand, retractDetails } from '../../shared/review/answer-entries';
import { type EntryDetails, readEntry } from '../../shared/review/entry';
import { nonceHash } from '../../shared/review/nonce';

/** Takes back a request that never went out and must not wait for an answer: an entry for each of its quotes. */
export const takenBack = (
  ledger: readonly LedgerEntry[],
  nonce: string,
  hand: RecordingHand,
): EntryDetails[] => {
  const hash = nonceHash(nonce);
  return ledger.flatMap((loose) => {
    const entry = readEntry(loose);
    return entry?.kind === 'asked' && entry.nonce === hash ? [retractDetails(entry, hand)] : [];
  });
};
