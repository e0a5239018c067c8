import { mkdir } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { z } from 'zod';
import type { KnownLibrary, LibraryView } from '../../shared/ipc/types';
import { say } from '../../shared/messages/say';
import type { Handles } from './handles';
import { createLibrary, type Library } from './library';
import { createStored } from './stored';

type Parts = {
  home: string;
  /** Where a person's releases go who never chose a folder. */
  defaultFolder: string;
  samplesFolder: string;
  handles: Handles;
  changed: (library: string) => void;
  report: (what: string) => void;
};

/** The folders a person keeps releases in, and the samples, which are a library of their own. */
export const createLibraries = ({ home, defaultFolder, samplesFolder, handles, changed, report }: Parts) => {
  const stored = createStored(
    join(home, 'libraries.json'),
    z.object({ folders: z.array(z.string()) }),
    { folders: [] },
    report,
  );
  const open = new Map<string, Library>();

  const describe = (folder: string): KnownLibrary => {
    const kind = folder === samplesFolder ? 'samples' : 'own';
    const name = kind === 'samples' ? say('app.samples') : basename(folder) || folder;
    return { library: handles.of(folder), name, folder, kind };
  };

  const known = async (): Promise<KnownLibrary[]> => {
    const { folders } = await stored.get();
    const own = new Set([...folders, defaultFolder].filter((folder) => folder !== samplesFolder));
    return [...own, samplesFolder].map(describe);
  };

  const of = async (library: string): Promise<KnownLibrary> => {
    const found = (await known()).find((candidate) => candidate.library === library);
    if (!found) throw new Error('This library is not known.');
    return found;
  };

  const serviceOf = ({ library, folder, name, kind }: KnownLibrary): Library => {
    const service =
      open.get(library) ?? createLibrary({ library, folder, name, kind, home, handles, changed, report });
    open.set(library, service);
    return service;
  };

  return {
    known,
    of,
    isSample: (path: string): boolean => path.startsWith(samplesFolder + sep),
    samplesFolder,

    async list(library: string): Promise<LibraryView> {
      const found = await of(library);
      // The first start makes the folder, so that it is there to be found; later only the person does.
      if (found.folder === defaultFolder) await makeFolder(found.folder, report);
      return serviceOf(found).list();
    },

    /** What is known of the files in all the person's own libraries. */
    async summaries(): ReturnType<Library['summaries']> {
      const own = (await known()).filter(({ kind }) => kind === 'own');
      return (await Promise.all(own.map((library) => serviceOf(library).summaries()))).flat();
    },

    /** The newest choice stands first: it is where new releases go. */
    async add(folder: string): Promise<KnownLibrary> {
      if (folder !== samplesFolder) {
        await stored.set(({ folders }) => ({
          folders: [folder, ...folders.filter((other) => other !== folder)].slice(0, 20),
        }));
      }
      return describe(folder);
    },

    /** Takes it off the list; its files stay where they are. */
    async forget(library: string): Promise<KnownLibrary[]> {
      const { folder } = await of(library);
      await open.get(library)?.forget();
      open.delete(library);
      await stored.set(({ folders }) => ({ folders: folders.filter((other) => other !== folder) }));
      return known();
    },

    /** Where a copy of this file goes: beside it, or, for a sample, to the person's own first library. */
    async homeFor(folder: string): Promise<string> {
      if (folder !== samplesFolder) return folder;
      const own = (await known()).find(({ kind }) => kind === 'own');
      if (own?.folder === defaultFolder) await makeFolder(defaultFolder, report);
      return own?.folder ?? defaultFolder;
    },

    close(): void {
      for (const library of open.values()) library.close();
    },
  };
};
export type Libraries = ReturnType<typeof createLibraries>;

const makeFolder = async (folder: string, report: (what: string) => void): Promise<void> => {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    report(`the library's folder could not be made: ${error instanceof Error ? error.message : error}`);
  }
};
