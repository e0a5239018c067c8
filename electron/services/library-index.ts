import { createHash } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { type Listed, Summary } from './library-entry';
import { writeWhole } from './whole-file';

/** A file is known again by its size and the time of its last change; both come from one `stat`. */
export type Stamp = { size: number; changed: number };

const Known = z.object({ size: z.number(), changed: z.number(), listed: Summary });
/** Raise it when a summary gets another meaning: an older index is then read anew from the files. */
const version = 2;
const Index = z.object({ version: z.literal(version), files: z.record(z.string(), Known) });

/**
 * What was read of the files of one folder, kept in the user's own folder (never beside the files), so
 * that opening a large library again reads none of them. A lost or damaged index costs time alone.
 */
export const createIndex = (home: string, folder: string, report: (what: string) => void) => {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  const path = join(home, 'library', `${name}.json`);
  let known: Map<string, Stamp & { listed: Listed }> | undefined;
  let stored = 0;
  let changes = 0;
  const load = async () => {
    try {
      const parsed = Index.safeParse(JSON.parse(await readFile(path, 'utf8')));
      return new Map(parsed.success ? Object.entries(parsed.data.files) : []);
    } catch {
      return new Map();
    }
  };
  return {
    async open(): Promise<void> {
      if (!known) known = await load();
    },
    get(fileName: string, { size, changed }: Stamp): Listed | undefined {
      const file = known?.get(fileName);
      return file?.size === size && file.changed === changed ? file.listed : undefined;
    },
    set(fileName: string, stamp: Stamp, listed: Listed): void {
      known?.set(fileName, { ...stamp, listed });
      changes += 1;
    },
    keepOnly(fileNames: Set<string>): void {
      for (const fileName of known?.keys() ?? []) {
        if (!fileNames.has(fileName) && known?.delete(fileName)) changes += 1;
      }
    },
    /** Takes the words of a folder's releases out of the person's own folder again. */
    async forget(): Promise<void> {
      known = new Map();
      await rm(path, { force: true });
    },
    /** Unreadable files are not kept: they are looked at anew at each start. */
    async store(): Promise<void> {
      if (changes === stored) return;
      stored = changes;
      const readable = [...(known ?? [])].filter(([, { listed }]) => listed.readable);
      const text = JSON.stringify({ version, files: Object.fromEntries(readable) });
      // It holds words of releases under embargo: nobody else on this computer may look in.
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const written = await writeWhole(path, new TextEncoder().encode(text));
      if (!written.ok) report(`library index: ${written.failure.reason}`);
    },
  };
};
