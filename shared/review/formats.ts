import type { FormatChange } from '../release/leaf';
import type { Decide } from './verdict';

/** A node's properties by name, its marks among them. */
export type Keyed = Record<string, unknown>;

/** JSON values, and marks: equal when they would be written alike. */
export const isSame = (one: unknown, other: unknown): boolean => {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [first, second] = [one as Keyed, other as Keyed];
  const keys = Object.keys(first);
  return (
    keys.length === Object.keys(second).length &&
    keys.every((key) => key in second && isSame(first[key], second[key]))
  );
};

/** The node's value for a mark as a chain writes it: `null` for absent. */
const currentOf = (node: Keyed, mark: string): unknown => node[mark] ?? null;

/**
 * The node with its format changes decided. Per mark the entries are a chain: rejecting one gives its
 * `before` to the next of that mark, or to the node when it was the last; accepting one takes it out.
 */
export const withFormatsDecided = <T extends object>(node: T, decide: Decide): T => {
  const { fmt } = node as { fmt?: readonly FormatChange[] };
  if (!fmt || fmt.every((entry) => decide(entry) === 'keep')) return node;
  const made = { ...node } as Keyed;
  const open = fmt.map((entry) => ({ entry, verdict: decide(entry) }));
  open.forEach((item, index) => {
    if (item.verdict !== 'reject') return;
    const { mark, before } = item.entry;
    const next = open.slice(index + 1).find(({ entry }) => entry.mark === mark);
    if (next) next.entry = { ...next.entry, before };
    else if (before === null) delete made[mark];
    else made[mark] = before;
  });
  const kept = open.filter(({ verdict }) => verdict === 'keep').map(({ entry }) => entry);
  return withFormats(made, kept) as T;
};

/** The node with these format changes, those that change nothing left out. */
export const withFormats = (node: Keyed, formats: readonly FormatChange[]): Keyed => {
  const { fmt: _, ...rest } = node;
  const telling = tellingOf(rest, formats);
  return telling.length > 0 ? { ...rest, fmt: telling } : rest;
};

/** Entries whose `before` differs from what they give: the next entry's `before`, or the node's value. */
const tellingOf = (node: Keyed, formats: readonly FormatChange[]): FormatChange[] =>
  formats.filter(({ mark, before }, index) => {
    const next = formats.slice(index + 1).find((entry) => entry.mark === mark);
    return !isSame(before, next ? next.before : currentOf(node, mark));
  });
