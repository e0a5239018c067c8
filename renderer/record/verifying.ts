import { useEffect, useState } from 'react';
import type { LedgerEntry } from '../../shared/release/release-file';
import { checkLedger, type LedgerFault } from '../../shared/review/check-ledger';

/** How long a slice may be put off, and how long it may then take at most, in milliseconds. */
const latest = 200;
const slice = 6;

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
  const run = (idle: IdleDeadline) => {
    const end = performance.now() + Math.max(slice, idle.timeRemaining() - slice);
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

/** Progress is shown in steps of so many entries: each is drawn. */
const shownStep = 50;

export const useVerified = (ledger: readonly LedgerEntry[]): Verified => {
  const [verified, setVerified] = useState<Verified & { of?: readonly LedgerEntry[] }>({ done: 0 });
  useEffect(
    () =>
      lookThrough(ledger, (done) => {
        if (done === ledger.length) setVerified({ of: ledger, done, faults: checkLedger(ledger) });
        else
          setVerified((before) => {
            const shown = done - (done % shownStep);
            return before.of === ledger && before.done === shown ? before : { of: ledger, done: shown };
          });
      }),
    [ledger],
  );
  return verified.of === ledger ? verified : { done: 0 };
};
