import type { LedgerEntry } from '../release/release-file';
import { type Entry, type EntryDetails, type EntryOf, readEntry } from './entry';
import { inChainOrder } from './ledger-order';

/** The entries that count, newest first: one that a standing `retracted` names is left out. */
export const standing = (ledger: readonly LedgerEntry[]): LedgerEntry[] => {
  const known = all.get(ledger);
  if (known) return known;
  const gone = new Set<unknown>();
  const left = inChainOrder(ledger)
    .toReversed()
    .filter((entry) => {
      if (gone.has(entry.id)) return false;
      if (entry.kind === 'retracted' && entry.retracts !== undefined) gone.add(entry.retracts);
      return true;
    });
  all.set(ledger, left);
  return left;
};

const all = new WeakMap<readonly LedgerEntry[], LedgerEntry[]>();

/** What was asked and answered about one quote. */
export type QuoteEntry = EntryOf<'asked' | 'approved' | 'amended' | 'declined'>;
export type Approval = EntryOf<'approved' | 'amended'>;

export const isApproval = (entry: Entry): entry is Approval =>
  entry.kind === 'approved' || entry.kind === 'amended';

/** An answer: a yes, other words, or a no. */
export const isAnswer = <E extends EntryDetails>(
  entry: E,
): entry is Extract<E, { kind: 'approved' | 'amended' | 'declined' }> =>
  entry.kind === 'approved' || entry.kind === 'amended' || entry.kind === 'declined';

export const isAboutWords = (entry: Entry): entry is QuoteEntry => entry.kind === 'asked' || isAnswer(entry);

const answers = new Set(['approved', 'amended', 'declined']);

/**
 * Whether nobody waits any more for what was asked before this entry, whatever shape it has: it is an answer,
 * or takes back all of it. One that names what it takes back has had its effect.
 */
export const isSettling = ({ kind, retracts }: LedgerEntry): boolean =>
  answers.has(kind) || (kind === 'retracted' && retracts === undefined);

/** The quote that an entry of any shape is about. */
export const quoteOf = ({ subject }: LedgerEntry): string | undefined =>
  typeof subject === 'object' && subject !== null && 'quote' in subject && typeof subject.quote === 'string'
    ? subject.quote
    : undefined;

const byQuote = new WeakMap<readonly LedgerEntry[], Map<string, QuoteEntry[]>>();

/** The standing questions and answers about a quote, newest first. */
export const standingFor = (ledger: readonly LedgerEntry[], quote: string): readonly QuoteEntry[] => {
  const known = byQuote.get(ledger) ?? grouped(ledger);
  byQuote.set(ledger, known);
  return known.get(quote) ?? [];
};

const grouped = (ledger: readonly LedgerEntry[]): Map<string, QuoteEntry[]> => {
  const groups = new Map<string, QuoteEntry[]>();
  for (const loose of standing(ledger)) {
    const entry = readEntry(loose);
    if (!entry || !isAboutWords(entry)) continue;
    const group = groups.get(entry.subject.quote);
    if (group) group.push(entry);
    else groups.set(entry.subject.quote, [entry]);
  }
  return groups;
};

/** The newest request about a quote that nobody has answered since. */
export const openRequest = (ledger: readonly LedgerEntry[], quote: string): EntryOf<'asked'> | undefined => {
  const newest = standingFor(ledger, quote)[0];
  return newest?.kind === 'asked' ? newest : undefined;
};
