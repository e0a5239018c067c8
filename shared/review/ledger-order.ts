import type { LedgerEntry } from '../release/release-file';

/** The entries an entry names as known to its writer; none when it does not say so. */
export const prevOf = ({ prev }: LedgerEntry): string[] =>
  Array.isArray(prev) ? prev.filter((id): id is string => typeof id === 'string') : [];

/**
 * The entries from oldest to newest: by place in the chain, and where branches were merged by `at`, then
 * by id, so that every desk reads one order whatever order the file has. Entries that name no predecessor
 * at all (written by hand) follow the one before them in the file. A broken record is still put in order.
 */
export const inChainOrder = (ledger: readonly LedgerEntry[]): LedgerEntry[] => {
  const known = orders.get(ledger);
  if (known) return known;
  const order = sorted(ledger);
  orders.set(ledger, order);
  return order;
};

const orders = new WeakMap<readonly LedgerEntry[], LedgerEntry[]>();

const sorted = (ledger: readonly LedgerEntry[]): LedgerEntry[] => {
  const places = new Map<string, number>();
  ledger.forEach(({ id }, place) => {
    if (!places.has(id)) places.set(id, place);
  });
  const followers = ledger.map((): number[] => []);
  const waitsFor = ledger.map((entry, place) => {
    const before = Array.isArray(entry.prev) ? prevOf(entry).map((id) => places.get(id)) : [place - 1];
    const known = [...new Set(before)].filter(
      (at) => at !== undefined && at >= 0 && at !== place,
    ) as number[];
    for (const at of known) followers[at]?.push(place);
    return known.length;
  });
  const order: LedgerEntry[] = [];
  const left = new Set(ledger.keys());
  let free = [...left].filter((place) => waitsFor[place] === 0);
  while (left.size > 0) {
    // Only a forged record can name entries in a ring; its entries come in the order of the file.
    if (free.length === 0) free = [Math.min(...left)];
    free.sort((a, b) => compare(ledger[a], ledger[b]) || a - b);
    const place = free.shift() as number;
    if (!left.delete(place)) continue;
    order.push(ledger[place] as LedgerEntry);
    for (const follower of followers[place] ?? []) {
      waitsFor[follower] = (waitsFor[follower] ?? 0) - 1;
      if (waitsFor[follower] === 0 && left.has(follower)) free.push(follower);
    }
  }
  return order;
};

const compare = (a: LedgerEntry | undefined, b: LedgerEntry | undefined): number =>
  byText(a?.at ?? '', b?.at ?? '') || byText(a?.id ?? '', b?.id ?? '');

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Ids that no entry names as its predecessor: one as a rule, none in an empty record. */
export const headsOf = (ledger: readonly LedgerEntry[]): string[] => {
  const named = new Set(ledger.flatMap(prevOf));
  return [...new Set(ledger.map(({ id }) => id))].filter((id) => !named.has(id));
};

/** The newest entry's id, or null for an empty record. Of several heads the one that comes last in order. */
export const headOf = (ledger: readonly LedgerEntry[]): string | null => {
  const heads = new Set(headsOf(ledger));
  return inChainOrder(ledger).findLast(({ id }) => heads.has(id))?.id ?? null;
};
