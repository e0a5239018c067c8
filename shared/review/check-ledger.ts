import type { LedgerEntry } from '../release/release-file';
import { entryId, isSigned } from './ledger';
import { headsOf } from './ledger-order';

/** `place` counts from 0 in the order of the file; `id` is what the entry calls itself. */
export type LedgerFault =
  | { reason: 'id-wrong' | 'signature-wrong' | 'repeated'; place: number; id: string }
  | { reason: 'prev-missing'; place: number; id: string; prev: string }
  | { reason: 'several-heads'; heads: string[] };

/**
 * What is wrong with a record; nothing when it is sound: every id right, every predecessor present, every
 * signature good, one head. What it cannot show is a rewritten whole or a dropped tail: compare the head.
 */
export const checkLedger = (ledger: readonly LedgerEntry[]): LedgerFault[] => {
  const ids = new Set(ledger.map(({ id }) => id));
  const seen = new Set<string>();
  const faults = ledger.flatMap((entry, place): LedgerFault[] => {
    const { id } = entry;
    const found: LedgerFault[] = faultsOf(entry).map((reason) => ({ reason, place, id }));
    if (seen.has(id)) found.push({ reason: 'repeated', place, id });
    seen.add(id);
    const prev = Array.isArray(entry.prev) ? entry.prev : [undefined];
    for (const name of prev) {
      if (typeof name !== 'string' || !ids.has(name) || name === id)
        found.push({ reason: 'prev-missing', place, id, prev: String(name) });
    }
    return found;
  });
  const heads = headsOf(ledger);
  // A ring has no head at all; its ids are wrong already.
  return ledger.length > 0 && heads.length !== 1 ? [...faults, { reason: 'several-heads', heads }] : faults;
};

export const isSound = (ledger: readonly LedgerEntry[]): boolean => checkLedger(ledger).length === 0;

type OwnFault = 'id-wrong' | 'signature-wrong';

/** Made once for each entry: entries are never changed in place, and a signature costs a millisecond. */
const memo = new WeakMap<LedgerEntry, OwnFault[]>();

/** Whether each entry was looked at already, so that checking the record costs next to nothing. */
export const isLookedThrough = (ledger: readonly LedgerEntry[]): boolean =>
  ledger.every((entry) => memo.has(entry));

const faultsOf = (entry: LedgerEntry): OwnFault[] => {
  const known = memo.get(entry);
  if (known) return known;
  const faults = find(entry);
  memo.set(entry, faults);
  return faults;
};

/** Words that are not those of the id were not what was signed either: one fault says it. */
const find = (entry: LedgerEntry): OwnFault[] => {
  const { id, key, signature } = entry;
  if (!isLowerHex(id) || entryId(entry) !== id) return ['id-wrong'];
  const isGood = isLowerHex(key) && isLowerHex(signature) && isSigned(id, key, signature);
  return isGood ? [] : ['signature-wrong'];
};

const isLowerHex = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]+$/.test(value);
