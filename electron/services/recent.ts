import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Started } from '../../shared/ipc/types';
import type { Handles } from './handles';
import { createStored } from './stored';

const Recent = z.object({ files: z.array(z.object({ path: z.string(), headline: z.string() })) });
const most = 12;

type Parts = {
  home: string;
  handles: Handles;
  /** The system's own list of recent documents. */
  tellSystem: (path: string) => void;
  report: (what: string) => void;
};

/** The files opened lately, newest first. Samples are left out by the caller. */
export const createRecent = ({ home, handles, tellSystem, report }: Parts) => {
  const stored = createStored(join(home, 'recent.json'), Recent, { files: [] }, report);
  return {
    async add(path: string, headline: string): Promise<void> {
      tellSystem(path);
      await stored.set(({ files }) => ({
        files: [{ path, headline }, ...files.filter((file) => file.path !== path)].slice(0, most),
      }));
    },
    async remove(path: string): Promise<void> {
      await stored.set(({ files }) => ({ files: files.filter((file) => file.path !== path) }));
    },
    async moved(from: string, to: string): Promise<void> {
      await stored.set(({ files }) => ({
        files: files.map((file) => (file.path === from ? { ...file, path: to } : file)),
      }));
    },
    async list(): Promise<Started['recent']> {
      const { files } = await stored.get();
      return files.map(({ path, headline }) => ({
        entry: handles.of(path),
        fileName: basename(path),
        headline,
      }));
    },
  };
};
export type Recents = ReturnType<typeof createRecent>;
