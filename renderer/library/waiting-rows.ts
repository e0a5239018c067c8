import type { LibraryEntry, WaitingFor } from '../../shared/ipc/types';
import { compare, titleOf, withWords } from './arrange';

/** One person who has not answered, for one release. */
export type WaitingRow = {
  key: string;
  /** Handle of the release. */
  entry: string;
  title: string;
  waiting: WaitingFor;
  isOverdue: boolean;
};

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
        compare(dueOf(a.waiting), dueOf(b.waiting)) ||
        compare(a.waiting.since, b.waiting.since) ||
        compare(a.waiting.speaker, b.waiting.speaker),
    );

/** Rows of which the person or the headline has every typed word. */
export const matchingRows = (rows: readonly WaitingRow[], typed: string): readonly WaitingRow[] =>
  withWords(rows, typed, ({ title, waiting }) => `${waiting.speaker} ${title}`.toLowerCase());
