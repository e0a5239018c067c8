import { useEffect, useState } from 'react';
import type { LedgerEntry } from '../../shared/release/release-file';
import { checkLedger, type LedgerFault } from '../../shared/review/check-ledger';

/** How long one slice may take while somebody writes, in milliseconds. */
const slice = 6;
/** How long a slice may be put off, in milliseconds. */
const latest = 500;

/**
 * Looks through the signatures while the window has nothing better to do: a thousand take about a second. A
 * check remembers each entry, so that checking the whole is quick at the end. The answer stops it.
 */
export const lookThrough = (
  ledger: readonly LedgerEntry[],
  onProgress: (done: number) => void,
): (() => void) => {
  let done = 0;
  let waiting = 0;
  const run = () => {
    const end = performance.now() + slice;
    while (done < ledger.length && performance.now() < end) {
      const entry = ledger[done];
      if (entry) checkLedger([entry]);
      done += 1;
    }
    if (done < ledger.length) waiting = requestIdleCallback(run, { timeout: latest });
    onProgress(done);
  };
  waiting = requestIdleCallback(run, { timeout: latest });
  return () => cancelIdleCallback(waiting);
};

/** `faults` once all of it was looked through; none of them means that it is sound. */
export type Verified = { done: number; faults?: LedgerFault[] };

export const useVerified = (ledger: readonly LedgerEntry[]): Verified => {
  const [verified, setVerified] = useState<Verified & { of?: readonly LedgerEntry[] }>({ done: 0 });
  useEffect(
    () =>
      lookThrough(ledger, (done) => {
        const isWhole = done === ledger.length;
        setVerified({ of: ledger, done, ...(isWhole && { faults: checkLedger(ledger) }) });
      }),
    [ledger],
  );
  return verified.of === ledger ? verified : { done: 0 };
};
