import { constants } from 'node:fs';
import { access, type FileHandle, lstat, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

/** What must stay the same when a file is replaced. */
export type Kept = { mode: number; uid: number; gid: number };

/** One file that is being written; a short `write` is normal and says how many bytes it took. */
export type OpenFile = {
  write: (bytes: Uint8Array) => Promise<number>;
  keep: (kept: Kept) => Promise<void>;
  sync: () => Promise<void>;
  size: () => Promise<number>;
  /** All bytes, from the start. */
  readBack: (length: number) => Promise<Uint8Array>;
  close: () => Promise<void>;
};

/**
 * The few system calls that writing a file whole is made of, so that a test can let each of them fail.
 * Every one rejects with Node's error and its `code`.
 */
export type FileLayer = {
  realpath: (path: string) => Promise<string>;
  isLink: (path: string) => Promise<boolean>;
  stat: (path: string) => Promise<Kept>;
  mayWrite: (path: string) => Promise<void>;
  read: (path: string) => Promise<Uint8Array>;
  /** A new file; with `mode` no one else may look in from its first moment on. */
  create: (path: string, mode?: number) => Promise<OpenFile>;
  rename: (from: string, to: string) => Promise<void>;
  remove: (path: string) => Promise<void>;
  syncFolder: (path: string) => Promise<void>;
  wait: (milliseconds: number) => Promise<void>;
};

export const nodeFiles: FileLayer = {
  realpath,
  isLink: async (path) => (await lstat(path)).isSymbolicLink(),
  stat,
  mayWrite: (path) => access(path, constants.W_OK),
  read: (path) => readFile(path),
  create: async (path, mode = 0o666) => openFile(await open(path, 'wx+', mode)),
  rename,
  remove: (path) => rm(path, { force: true }),
  async syncFolder(path) {
    // Windows opens no folder for syncing; NTFS keeps the rename in its own journal.
    if (process.platform === 'win32') return;
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  },
  wait: async (milliseconds) => {
    await setTimeout(milliseconds);
  },
};

const openFile = (file: FileHandle): OpenFile => ({
  write: async (bytes) => (await file.write(bytes)).bytesWritten,
  async keep({ mode, uid, gid }) {
    const own = await file.stat();
    // Only root may give a file away; where we may not, the writer becomes its owner, as with any editor.
    if ((own.uid !== uid || own.gid !== gid) && process.getuid?.() === 0) await file.chown(uid, gid);
    if ((own.mode & 0o7777) !== (mode & 0o7777)) await file.chmod(mode & 0o7777);
  },
  sync: () => file.sync(),
  size: async () => (await file.stat()).size,
  async readBack(length) {
    const bytes = new Uint8Array(length);
    let at = 0;
    while (at < length) {
      const { bytesRead } = await file.read(bytes, at, length - at, at);
      if (bytesRead === 0) break;
      at += bytesRead;
    }
    return bytes.subarray(0, at);
  },
  close: () => file.close(),
});
