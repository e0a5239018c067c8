import type { LibraryEntry, WaitingFor } from '../../shared/ipc/types';
import { titleOf } from './arrange';

/** One person who has not answered, for one release. */
export type WaitingRow = {
  key: string;
  /** Handle of the release. */
  entry: string;
  title: string;
  waiting: WaitingFor;
  isOverdue: boolean;
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** What has no due time comes after all that has one. */
const dueOf = ({ due }: WaitingFor): number =>
  due === undefined ? Number.POSITIVE_INFINITY : Date.parse(due);

export const isOverdue = ({ due }: WaitingFor, now: Date): boolean =>
  due !== undefined && Date.parse(due) < now.getTime();

/** Every request without an answer: overdue first, then by when it is due, then by how long it waits. */
export const waitingRows = (entries: readonly LibraryEntry[], now: Date): WaitingRow[] =>
  entries
    .flatMap((entry) =>
      entry.readable
        ? entry.waiting.map((waiting) => ({
            key: `${entry.entry} ${waiting.nonce}`,
            entry: entry.entry,
            title: titleOf(entry),
            waiting,
            isOverdue: isOverdue(waiting, now),
          }))
        : [],
    )
    .sort(
      (a, b) =>
        // What is overdue was due before all that is not.
        // Two without a due time are equal, not apart by NaN.
        compareNumbers(dueOf(a.waiting), dueOf(b.waiting)) ||
        compare(a.waiting.since, b.waiting.since) ||
        compare(a.waiting.speaker, b.waiting.speaker),
    );

const compareNumbers = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Rows of which the person or the headline has every typed word. */
export const matchingRows = (rows: readonly WaitingRow[], typed: string): readonly WaitingRow[] => {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter(({ title, waiting }) => {
    const text = `${waiting.speaker} ${title}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
};
