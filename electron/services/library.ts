import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { LibraryView, ReadFailure } from '../../shared/ipc/types';
import { fail, ok, type Result } from '../../shared/result';
import type { Handles } from './handles';
import { entriesOf, type Listed, type Summary, summaryOf } from './library-entry';
import { createIndex } from './library-index';
import { createQueues } from './queues';
import { readFailure, readReleaseFile } from './read-file';
import { codeOf } from './save-failure';
import { noteWork } from './under-way';
import { watchFolder } from './watching';

type Parts = {
  library: string;
  folder: string;
  name: string;
  kind: 'own' | 'samples';
  home: string;
  handles: Handles;
  changed: (library: string) => void;
  report: (what: string) => void;
};

/** Files read at the same time: enough to keep a disk busy, few enough to leave the loop to the window. */
const atOnce = 8;

const isRelease = (fileName: string) => /\.release$/i.test(fileName) && !fileName.startsWith('.');

/** One folder of `.release` files. Listing it reconciles what is known with what stands there now. */
export const createLibrary = ({ library, folder, name, kind, home, handles, changed, report }: Parts) => {
  const index = createIndex(home, folder, report);
  // A list that begins while another is made finds what that one read.
  const inTurn = createQueues();
  let unwatch: (() => void) | undefined;

  const watch = () => {
    const told = (names: Set<string>) => {
      if (names.size === 0 || [...names].some(isRelease)) changed(library);
    };
    unwatch ??= watchFolder(folder, told, () => {
      unwatch = undefined;
    });
  };

  const readOne = async (
    fileName: string,
  ): Promise<{ fileName: string; changed: string; listed: Listed } | undefined> => {
    const path = join(folder, fileName);
    try {
      const { size, mtimeMs, mtime } = await stat(path);
      const stamp = { size, changed: mtimeMs };
      let listed = index.get(fileName, stamp);
      if (!listed) {
        const read = await readReleaseFile(path);
        listed = read.ok ? summaryOf(read.value) : { readable: false, failure: read.failure };
        index.set(fileName, stamp, listed);
        // Parsing is the long part: the window's calls come in between two files.
        await setImmediate();
      }
      return { fileName, changed: mtime.toISOString(), listed };
    } catch (error) {
      // It went away between the listing of the folder and the look at the file.
      if (codeOf(error) === 'ENOENT') return undefined;
      return {
        fileName,
        changed: new Date(0).toISOString(),
        listed: { readable: false, failure: readFailure(error, fileName) },
      };
    }
  };

  const view = (entries: LibraryView['entries'], failure?: ReadFailure): LibraryView => ({
    library,
    name,
    folder,
    kind,
    entries,
    failure,
  });

  const read = async (): Promise<
    Result<{ entry: string; fileName: string; changed: string; listed: Listed }[], ReadFailure>
  > => {
    let names: string[];
    try {
      names = (await readdir(folder)).filter(isRelease);
    } catch (error) {
      return fail(readFailure(error, basename(folder)));
    }
    await index.open();
    const files = await inBatches(names, readOne);
    index.keepOnly(new Set(names));
    void noteWork(inTurn('index', index.store));
    return ok(files.map((file) => ({ ...file, entry: handles.of(join(folder, file.fileName)) })));
  };

  const list = async (): Promise<LibraryView> => {
    watch();
    const files = await read();
    return files.ok ? view(entriesOf(files.value)) : view([], files.failure);
  };

  const close = (): void => {
    unwatch?.();
    unwatch = undefined;
  };

  return {
    list: (): Promise<LibraryView> => inTurn('list', list),
    /** The readable files with what is known of each, for looking one up; a folder that cannot be read has none. */
    async summaries(): Promise<{ entry: string; changed: string; summary: Summary }[]> {
      const files = await inTurn('list', read);
      return (files.ok ? files.value : []).flatMap(({ entry, changed, listed }) =>
        listed.readable ? [{ entry, changed, summary: listed }] : [],
      );
    },
    close,
    /** Closes it and keeps nothing of what was read. */
    async forget(): Promise<void> {
      close();
      await inTurn('index', index.forget);
    },
  };
};
export type Library = ReturnType<typeof createLibrary>;

/** Runs `task` over all items, a few at a time, and keeps their order; undefined answers are left out. */
const inBatches = async <T, R>(items: T[], task: (item: T) => Promise<R | undefined>): Promise<R[]> => {
  const results: (R | undefined)[] = new Array(items.length);
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const at = next++;
      results[at] = await task(items[at] as T);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return results.filter((result) => result !== undefined);
};
