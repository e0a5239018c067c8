import type { LedgerEntry } from '../../shared/release/release-file';
import { type Approval, isApproval, standingFor } from '../../shared/review/standing';
import { type QuoteState, readingOf } from '../../shared/review/state';
import { type DiffPart, wordDiff } from '../../shared/review/word-diff';

/** Approved words that stand on the sheet as open changes: accepting these leaves the quote approved. */
export type Offered = { entry: Approval; diff: DiffPart[] };

export const offeredOf = (
  { id, state, words, printed }: QuoteState,
  ledger: readonly LedgerEntry[],
  language: string,
): Offered | undefined => {
  if (!printed || printed.key === words.key || state === 'approved' || state === 'on-record')
    return undefined;
  const { entry } = readingOf(printed.key, standingFor(ledger, id));
  if (!entry || !isApproval(entry) || entry.approvalKey !== printed.key) return undefined;
  return { entry, diff: wordDiff(words.wording, printed.wording, language) };
};
