import type { LibraryEntry } from '../../shared/ipc/types';
import type { Group, GroupName } from './arrange';

/** One line of the list; the first of a group carries the group's heading. */
export type Row = { entry: LibraryEntry; heading?: { name: GroupName; count: number }; place: number };
export type Chunk = { key: string; rows: readonly Row[]; headings: number };

/** Rows that are drawn together or not at all. */
const chunkSize = 24;

/** The list as it reads, in chunks: only the ones near the window are drawn, so that ten thousand stay fluid. */
export const chunksOf = (groups: readonly Group[]): Chunk[] => {
  const rows = groups.flatMap(({ name, entries }) =>
    entries.map(
      (entry, index): Omit<Row, 'place'> =>
        index === 0 ? { entry, heading: { name, count: entries.length } } : { entry },
    ),
  );
  const chunks: Chunk[] = [];
  for (let start = 0; start < rows.length; start += chunkSize) {
    const part = rows.slice(start, start + chunkSize).map((row, index) => ({ ...row, place: start + index }));
    chunks.push({
      // By place, not by entry: a row that goes must not take the focus of the others with it.
      key: String(start),
      rows: part,
      headings: part.filter((row) => row.heading).length,
    });
  }
  return chunks;
};

export const entriesOf = (groups: readonly Group[]): LibraryEntry[] =>
  groups.flatMap(({ entries }) => entries);

/** Where the arrow keys lead from an entry; undefined when the key is none of them or nothing is there. */
export const stepFrom = (
  entries: readonly LibraryEntry[],
  from: string | null,
  key: string,
): LibraryEntry | undefined => {
  const at = entries.findIndex(({ entry }) => entry === from);
  const last = entries.length - 1;
  const steps: Record<string, number> = {
    ArrowDown: Math.min(at + 1, last),
    ArrowUp: Math.max(at - 1, 0),
    Home: 0,
    End: last,
    PageDown: Math.min(at + 10, last),
    PageUp: Math.max(at - 10, 0),
  };
  const next = steps[key];
  return next === undefined ? undefined : entries[next];
};
