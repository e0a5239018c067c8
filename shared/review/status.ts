import type { Status } from '../ipc/types';
import type { LedgerEntry } from '../release/release-file';

const standing = new Map<string, Status>([
  ['released', 'released'],
  ['corrected', 'corrected'],
  ['withdrawn', 'withdrawn'],
]);
const answers = new Set(['approved', 'amended', 'declined', 'retracted']);

/**
 * Where a release stands, derived from its record: the last thing a person marked, else in review while a
 * request about a quote has no answer yet, else a draft. Entries of kinds not known here count for nothing.
 */
export const statusOf = (ledger: readonly LedgerEntry[]): Status => {
  const waiting = new Set<string>();
  let marked: Status | undefined;
  for (const { kind, subject } of ledger) {
    marked = standing.get(kind) ?? marked;
    const quote = quoteOf(subject);
    if (quote === undefined) continue;
    if (kind === 'asked') waiting.add(quote);
    if (answers.has(kind)) waiting.delete(quote);
  }
  return marked ?? (waiting.size > 0 ? 'in-review' : 'draft');
};

const quoteOf = (subject: unknown): string | undefined =>
  typeof subject === 'object' && subject !== null && 'quote' in subject && typeof subject.quote === 'string'
    ? subject.quote
    : undefined;
