import { say } from '../../shared/messages/say';
import { shortCode } from '../../shared/release/hash';
import type { LedgerEntry } from '../../shared/release/release-file';
import { readEntry } from '../../shared/review/entry';

/** What an export put on record, as sentences: nothing for a draft copy. */
export const recordedWords = (ledger: readonly LedgerEntry[], before: readonly LedgerEntry[]): string[] => {
  const known = new Set(before.map(({ id }) => id));
  const added = ledger.flatMap((loose) => (known.has(loose.id) ? [] : (readEntry(loose) ?? [])));
  const formats = added.flatMap((entry) => (entry.kind === 'exported' ? [entry.format.toUpperCase()] : []));
  const last = added.at(-1);
  if (!last || formats.length === 0) return [];
  const overridden = added.flatMap((entry) =>
    entry.kind === 'override'
      ? [say('review.held.overridden', { speaker: speakersOf(entry.quotes), reason: entry.reason })]
      : [],
  );
  return [say('export.recorded', { formats: formats.join(', '), code: shortCode(last.id) }), ...overridden];
};

const speakersOf = (quotes: readonly { speaker: string }[]): string =>
  [...new Set(quotes.map(({ speaker }) => speaker))].join(', ');
