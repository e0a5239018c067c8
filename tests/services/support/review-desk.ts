import { mkdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { afterEach } from 'vitest';
import type { FileLayer } from '../../../electron/services/file-layer';
import { createHandles } from '../../../electron/services/handles';
import { createKeptTexts } from '../../../electron/services/kept-texts';
import { createRecording } from '../../../electron/services/recording';
import { createReleaseFiles, type Recorded } from '../../../electron/services/release-file';
import { type Release, readRelease, rootText } from '../../../shared/release/file-format';
import type { LedgerEntry } from '../../../shared/release/release-file';
import type { Root } from '../../../shared/release/root';
import { spoken, thanks, warning } from '../../model/support/asked-release';
import { signerOf } from '../../model/support/signer';
import { counter, putRelease, releaseWith } from './releases';
import { tempFolder } from './temp-folder';

export const me = { id: 'me', name: 'Ada Moss', initials: 'AM', role: 'Press officer' };
export const words = { first: warning, second: thanks };

/** A release with two quotes of Ilse Marrow's. */
export const quoted = (headline = 'Harbour opens', ledger: LedgerEntry[] = []): Release => {
  const { root, envelope } = releaseWith({ headline });
  const { speakers, quotes, children } = spoken(2);
  const body = children.find(({ type }) => type === 'body') ?? { type: 'body', children: [] };
  return {
    root: {
      ...root,
      speakers,
      quotes,
      children: root.children.map((section) =>
        section.type === 'body' ? body : section,
      ) as Root['children'],
    },
    envelope: { ...envelope, ledger },
  };
};

export const withHeadline = (root: Root, text: string): Root => ({
  ...root,
  children: root.children.map((section) =>
    section.type === 'headline' ? { ...section, children: [{ text }] } : section,
  ),
});

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

/**
 * One open release, its record, and what the window is told; the clock goes a second at each look. It is
 * closed when the test ends.
 */
export const reviewDesk = async (options: { release?: Release; fs?: FileLayer; samples?: boolean } = {}) => {
  const base = tempFolder();
  const [folder, home] = [join(base, 'library'), join(base, 'home')];
  mkdirSync(folder);
  const release = options.release ?? quoted();
  const path = putRelease(folder, 'a.release', release);
  const told: Recorded[] = [];
  const reports: string[] = [];
  let seconds = 0;
  const now = () => new Date(Date.UTC(2026, 2, 2, 8, 0, seconds++)).toISOString();
  const handles = createHandles(counter('h'));
  const person = { ...me };
  const files = createReleaseFiles({
    handles,
    newId: counter('d'),
    now,
    isSample: (each) => options.samples === true && each.startsWith(folder + sep),
    author: async () => ({ ...person }),
    outside: () => undefined,
    recorded: (event) => told.push(event),
    report: () => undefined,
    fs: options.fs,
  });
  const texts = createKeptTexts({ home, report: (what) => reports.push(what) });
  const recording = createRecording({
    files,
    signer: async () => signerOf(3),
    author: async () => ({ ...person }),
    now,
    keep: texts.keep,
  });
  const opened = await files.open(handles.of(path));
  if (!opened.ok) throw new Error(opened.failure.reason);
  const { document } = opened.value;
  open.push(() => files.close(document));
  const onDisk = (): Release => {
    const read = readRelease(readFileSync(path, 'utf8'), 'a.release');
    if (!read.ok) throw new Error(read.failure.reason);
    return read.value;
  };
  return {
    base,
    folder,
    home,
    path,
    release,
    handles,
    files,
    texts,
    recording,
    opened: opened.value,
    document,
    told,
    reports,
    person,
    onDisk,
    save: (root: Root) => files.save(document, rootText(root)),
  };
};
export type ReviewDesk = Awaited<ReturnType<typeof reviewDesk>>;
