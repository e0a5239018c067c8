import type { LedgerEntry } from '../../shared/release/release-file';
import { standing } from '../../shared/review/standing';

const ends = new Set(['released', 'corrected', 'withdrawn']);

/** The final copies that went on record since the release was last marked as released or corrected. */
const exportsOf = (ledger: readonly LedgerEntry[]): LedgerEntry[] => {
  const entries = standing(ledger);
  const end = entries.findIndex(({ kind }) => ends.has(kind));
  return entries.slice(0, end < 0 ? undefined : end).filter(({ kind }) => kind === 'exported');
};

/** Whether one of them is of this text (its content hash). */
export const isExportedAs = (ledger: readonly LedgerEntry[], text: string): boolean =>
  exportsOf(ledger).some((entry) => entry.text === text);

/** Whether there is one: only then is it worth looking which text that was. */
export const hasExport = (ledger: readonly LedgerEntry[]): boolean => exportsOf(ledger).length > 0;
