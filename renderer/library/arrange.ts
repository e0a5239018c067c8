import type { Settings } from '../../shared/ipc/settings';
import type { LibraryEntry, Status } from '../../shared/ipc/types';

export type Sort = Settings['sort'];
export type GroupName = Status | 'unreadable';
export type Group = { name: GroupName; entries: LibraryEntry[] };

/** What needs a person first stands first. */
const order: readonly GroupName[] = [
  'in-review',
  'ready',
  'draft',
  'released',
  'corrected',
  'withdrawn',
  'unreadable',
];

export const groupOf = (entry: LibraryEntry): GroupName => (entry.readable ? entry.status : 'unreadable');
export const titleOf = (entry: LibraryEntry): string =>
  (entry.readable && entry.headline) || entry.fileName.replace(/\.release$/i, '');

const newestFirst = (a: LibraryEntry, b: LibraryEntry): number =>
  a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0;

const dateOf = (entry: LibraryEntry): string => (entry.readable && entry.date) || '';
/** What goes out soonest first: a release with an embargo before one without. */
const dueOf = (entry: LibraryEntry): string => (entry.readable && entry.embargo?.until) || '9999';

export const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorts within the groups. `collator` compares headlines as the reader's language does. */
const sorters = (collator: Intl.Collator): Record<Sort, (a: LibraryEntry, b: LibraryEntry) => number> => ({
  changed: newestFirst,
  date: (a, b) => compare(dateOf(b), dateOf(a)) || newestFirst(a, b),
  headline: (a, b) => collator.compare(titleOf(a), titleOf(b)) || newestFirst(a, b),
  status: (a, b) => compare(dueOf(a), dueOf(b)) || newestFirst(a, b),
});

/** The entries by status, each group sorted; groups without entries are left out. */
export const arrange = (entries: readonly LibraryEntry[], sort: Sort, collator: Intl.Collator): Group[] => {
  const groups = new Map<GroupName, LibraryEntry[]>();
  for (const entry of entries) {
    const name = groupOf(entry);
    const group = groups.get(name);
    if (group) group.push(entry);
    else groups.set(name, [entry]);
  }
  return order.flatMap((name) => {
    const group = groups.get(name);
    return group ? [{ name, entries: group.sort(sorters(collator)[sort]) }] : [];
  });
};

/** What has every typed word somewhere in its text, which is in lower case; the same list when none is typed. */
export const withWords = <T>(all: readonly T[], typed: string, textOf: (one: T) => string): readonly T[] => {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return all;
  return all.filter((one) => {
    const text = textOf(one);
    return words.every((word) => text.includes(word));
  });
};

/** Entries whose text has every typed word somewhere; case is ignored. */
export const matching = (entries: readonly LibraryEntry[], typed: string): readonly LibraryEntry[] =>
  withWords(entries, typed, (entry) => (entry.readable ? entry.search : entry.fileName.toLowerCase()));
