import type { LedgerEntry } from '../release/release-file';
import { standingFor } from './standing';

/**
 * Whether the words of a quote are somebody's to decide about: from its first request until no request and
 * no approval of it is left. Until then every change of them is tracked.
 */
export const isBound = (quote: string, ledger: readonly LedgerEntry[]): boolean =>
  standingFor(ledger, quote).some(({ kind }) => kind !== 'declined');
