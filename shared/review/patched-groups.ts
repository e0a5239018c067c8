import type { ReleaseElement } from '../release/slate-types';
import type { Decided, Group } from './groups';

export type Grouped = { children: readonly ReleaseElement[]; groups: Group[] };

/** More lines than a key touches. */
const few = 4;

/** At which places children are others than before; undefined when they are more than a few, or come and go. */
export const fewOthers = (before: readonly unknown[], children: readonly unknown[]): number[] | undefined => {
  if (children.length !== before.length) return undefined;
  const others: number[] = [];
  for (let index = 0; index < children.length; index++) {
    if (children[index] === before[index]) continue;
    if (others.length === few) return undefined;
    others.push(index);
  }
  return others;
};

/**
 * The groups of children of which few are others than before, when each of those stood alone and still
 * does: a key then costs its own line, however long the section is. Undefined when lines are joined there,
 * or were, or come and go.
 */
export const patched = (
  before: Grouped,
  children: readonly ReleaseElement[],
  decidedNode: (node: ReleaseElement) => Decided,
): Group[] | undefined => {
  const changed = fewOthers(before.children, children);
  if (!changed) return undefined;
  if (changed.length === 0) return before.groups;
  const groups = before.groups.slice();
  for (const index of changed) {
    const one = decidedNode(children[index] as ReleaseElement);
    const other = decidedNode(before.children[index] as ReleaseElement);
    // What stands before may be joined to one kind of line and not to another.
    if (children[index]?.type !== before.children[index]?.type) return undefined;
    if (!one || !other || one.joins || other.joins) return undefined;
    const at = placeOf(groups, index);
    if (at === undefined) return undefined;
    groups[at] = { node: one.node, indices: [index] };
  }
  return groups;
};

/** The group that is made of this child alone; groups stand in the order of their children. */
const placeOf = (groups: readonly Group[], index: number): number | undefined => {
  let [from, to] = [0, groups.length - 1];
  while (from <= to) {
    const middle = (from + to) >> 1;
    const { indices } = groups[middle] as Group;
    const [first = 0] = indices;
    if (first === index) return indices.length === 1 ? middle : undefined;
    if (first < index) from = middle + 1;
    else to = middle - 1;
  }
  return undefined;
};
