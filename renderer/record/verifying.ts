import { useEffect, useState } from 'react';
import type { LedgerEntry } from '../../shared/release/release-file';
import { checkLedger, type LedgerFault } from '../../shared/review/check-ledger';

export type Verified = { done: number; faults?: LedgerFault[] };

/** How long one slice may take while somebody writes, in milliseconds. */
const slice = 6;

/**
 * Checks every signature while the window has nothing better to do: a thousand take about a second, and a
 * check remembers each entry, so that the whole is quick at the end.
 */
export const useVerified = (ledger: readonly LedgerEntry[]): Verified => {
  const [verified, setVerified] = useState<Verified & { of?: readonly LedgerEntry[] }>({ done: 0 });
  useEffect(() => {
    let at = 0;
    let waiting = 0;
    const run = () => {
      const end = performance.now() + slice;
      while (at < ledger.length && performance.now() < end) {
        const entry = ledger[at];
        if (entry) checkLedger([entry]);
        at += 1;
      }
      const isWhole = at >= ledger.length;
      setVerified({ of: ledger, done: at, ...(isWhole && { faults: checkLedger(ledger) }) });
      if (!isWhole) waiting = requestIdleCallback(run, { timeout: 500 });
    };
    waiting = requestIdleCallback(run, { timeout: 500 });
    return () => cancelIdleCallback(waiting);
  }, [ledger]);
  return verified.of === ledger ? verified : { done: 0 };
};
