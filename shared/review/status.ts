import type { Status } from '../ipc/types';
import type { LedgerEntry } from '../release/release-file';
import { mayPrint } from './may-print';
import { isSettling, quoteOf, standing } from './standing';
import type { QuoteState } from './state';

const acts = new Map<string, Status>([
  ['released', 'released'],
  ['corrected', 'corrected'],
  ['withdrawn', 'withdrawn'],
]);

/** What the text says beside the record: its quotes, and whether anything stops a final copy. */
export type Readiness = { quotes: readonly QuoteState[]; isStopped: boolean };

/**
 * Where a release stands: the last thing a person marked; else in review while a request about one of its
 * quotes has no answer; else ready when it has quotes and all may be printed as they stand; else a draft.
 * Without its text it is never ready. Entries of kinds not known here count for nothing.
 */
export const statusOf = (ledger: readonly LedgerEntry[], text?: Readiness): Status => {
  const entries = standing(ledger);
  const marked = entries.find(({ kind }) => acts.has(kind));
  if (marked) return acts.get(marked.kind) ?? 'draft';
  const settled = new Set<string>();
  const inText = text && new Set(text.quotes.map(({ id }) => id));
  for (const entry of entries) {
    const quote = quoteOf(entry);
    if (quote === undefined || (inText && !inText.has(quote))) continue;
    if (entry.kind === 'asked' && !settled.has(quote)) return 'in-review';
    if (isSettling(entry)) settled.add(quote);
  }
  return text && isReady(text) ? 'ready' : 'draft';
};

const isReady = ({ quotes, isStopped }: Readiness): boolean =>
  !isStopped && quotes.length > 0 && quotes.every(mayPrint);
