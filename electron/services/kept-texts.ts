import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Release, writeRelease } from '../../shared/release/file-format';
import { contentHash } from '../../shared/release/hash';
import type { Root } from '../../shared/release/root';
import { fileHash } from './file-hash';
import type { FileLayer } from './file-layer';
import { exists } from './free-path';
import { readReleaseFile } from './read-file';
import { codeOf } from './save-failure';
import { writeWhole } from './whole-file';

type Parts = { home: string; report: (what: string) => void; fs?: FileLayer };

/**
 * Texts as they went out, in the person's own folder: `history/<release>/<content hash>.release`. They hold
 * words under embargo, so nobody else on this computer may look in.
 */
export const createKeptTexts = ({ home, report, fs }: Parts) => {
  const folderOf = (release: string) => join(home, 'history', folderName(release));
  const pathOf = (release: string, hash: string) => join(folderOf(release), `${hash}.release`);
  return {
    /** Once for each text. A disk that refuses does not hold back what was done; it is reported. */
    async keep({ root, envelope }: Release): Promise<void> {
      const path = pathOf(envelope.id, contentHash(root));
      try {
        if (await exists(path)) return;
        await mkdir(folderOf(envelope.id), { recursive: true, mode: 0o700 });
      } catch (error) {
        report(`history: ${codeOf(error) ?? error}`);
        return;
      }
      const bytes = new TextEncoder().encode(writeRelease(root, envelope));
      const written = await writeWhole(path, bytes, { mode: 0o600, fs });
      if (!written.ok) report(`history: ${written.failure.reason}`);
    },

    /** The text with this content hash; nothing when it was not kept here, or is not that text any more. */
    async find(release: string, hash: string): Promise<Root | undefined> {
      if (!/^[0-9a-f]{64}$/.test(hash)) return undefined;
      const read = await readReleaseFile(pathOf(release, hash));
      return read.ok && contentHash(read.value.root) === hash ? read.value.root : undefined;
    },
  };
};
export type KeptTexts = ReturnType<typeof createKeptTexts>;

/** An id that we make is a UUID; one that a file brings along may be anything, a path too. */
const folderName = (release: string): string =>
  /^[0-9a-z][0-9a-z-]{0,63}$/.test(release) ? release : fileHash(new TextEncoder().encode(release));
