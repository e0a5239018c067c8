import type { LibraryEntry } from '../../../shared/ipc/types';

type Readable = Extract<LibraryEntry, { readable: true }>;

/** A line of the list; what a test does not speak of has a plain value. */
export const entryOf = (entry: string, parts: Partial<Readable> = {}): Readable => ({
  entry,
  fileName: `${entry}.release`,
  changed: '2026-11-24T09:00:00.000Z',
  readable: true,
  releaseId: entry,
  headline: entry,
  issuer: '',
  dateline: '',
  language: 'en',
  kind: 'release',
  status: 'draft',
  quotes: { all: 0, approved: 0, proposed: 0 },
  waiting: [],
  search: entry.toLowerCase(),
  sameId: [],
  ...parts,
});

export const unreadableOf = (entry: string): LibraryEntry => ({
  entry,
  fileName: `${entry}.release`,
  changed: '2026-11-24T09:00:00.000Z',
  readable: false,
  failure: { reason: 'not-a-release', name: `${entry}.release` },
});
