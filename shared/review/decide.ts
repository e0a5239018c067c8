import type { Root } from '../release/root';
import type { SectionType } from '../release/sections';
import { type Change, type ChangeKind, changesOf } from './changes';
import { acceptedRoot, rejectedRoot, resolved } from './resolve';

/** Which changes are meant; what is not named does not narrow the choice, so `{}` means all. */
export type ChangeFilter = {
  ids?: readonly string[];
  by?: string;
  quote?: string;
  kinds?: readonly ChangeKind[];
  section?: SectionType;
};

export const fits = (change: Change, { ids, by, quote, kinds, section }: ChangeFilter): boolean =>
  (!ids || ids.includes(change.id)) &&
  (by === undefined || change.by === by) &&
  (quote === undefined || change.quotes.includes(quote)) &&
  (!kinds || kinds.includes(change.kind)) &&
  (section === undefined || change.section === section);

export const changesThat = (root: Root, filter: ChangeFilter): Change[] =>
  changesOf(root).filter((change) => fits(change, filter));

/** The release with these changes taken; the same root when none of them is there. */
export const acceptChanges = (root: Root, filter: ChangeFilter): Root => decide(root, filter, 'accept');

/** The release with these changes taken back. */
export const rejectChanges = (root: Root, filter: ChangeFilter): Root => decide(root, filter, 'reject');

const decide = (root: Root, filter: ChangeFilter, verdict: 'accept' | 'reject'): Root => {
  const isAll = Object.values(filter).every((value) => value === undefined);
  if (isAll) return verdict === 'accept' ? acceptedRoot(root) : rejectedRoot(root);
  const ids = new Set(changesThat(root, filter).map(({ id }) => id));
  return ids.size === 0 ? root : resolved(root, ({ id }) => (ids.has(id) ? verdict : 'keep'));
};
