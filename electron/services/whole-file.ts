import { randomBytes } from 'node:crypto';
import { basename, dirname, join, resolve } from 'node:path';
import type { SaveFailure } from '../../shared/ipc/types';
import { say } from '../../shared/messages/say';
import { fail, ok, type Result } from '../../shared/result';
import { fileHash } from './file-hash';
import { type FileLayer, type Kept, nodeFiles } from './file-layer';
import { createQueues } from './queues';
import { codeOf, saveFailure, withCode } from './save-failure';
import { noteWork } from './under-way';

/** `durable: false`: the new file is in its place, but the folder could not be synced to disk. */
export type Written = { hash: string; durable: boolean };

export type WriteOptions = {
  /** SHA-256 of the bytes that must be there just before they are replaced, or 'absent' for a new file. */
  expect?: string;
  /** Permissions of a new file, as far as the umask leaves them; a file that is there keeps its own. */
  mode?: number;
  fs?: FileLayer;
};

/** The new bytes, safe on the disk under another name: one rename is left to do. */
export type Prepared = {
  /** SHA-256 of the bytes. */
  hash: string;
  /** Puts them into their place. A failure means that the old file is as it was and nothing is left beside it. */
  commit: () => Promise<Result<Written, SaveFailure>>;
  /** Takes them away again; a sentence when that cannot be done. Does nothing after a commit. */
  discard: () => Promise<string | undefined>;
};

const inTurn = createQueues();

/**
 * Replaces a file whole or not at all: after a crash at any moment its name holds the old bytes or the
 * new ones. A failure means that the old file is as it was and no temporary file is left.
 *
 * Ours, since write-file-atomic 7 and atomically 2.1 report success on a full disk and replace the good
 * file by a truncated one.
 */
export const writeWhole = (
  path: string,
  bytes: Uint8Array,
  options: WriteOptions = {},
): Promise<Result<Written, SaveFailure>> => noteWork(write(path, bytes, options));

const write = async (
  path: string,
  bytes: Uint8Array,
  options: WriteOptions,
): Promise<Result<Written, SaveFailure>> => {
  const target = await targetOf(path, options);
  if (!target.ok) return target;
  return inTurn(target.value, async () => {
    const temp = await writeBeside(target.value, path, bytes, options);
    return temp.ok ? putInPlace(temp.value, target.value, path, fileHash(bytes), options) : temp;
  });
};

/**
 * The first half of `writeWhole`: everything that may fail for want of room or rights, with the old file
 * still in its place. Who has several files to write, or something to do that must come before the last
 * step, prepares them all and then commits or discards each.
 */
export const prepareWhole = async (
  path: string,
  bytes: Uint8Array,
  options: WriteOptions = {},
): Promise<Result<Prepared, SaveFailure>> => {
  const target = await targetOf(path, options);
  if (!target.ok) return target;
  const temp = await writeBeside(target.value, path, bytes, options);
  if (!temp.ok) return temp;
  const hash = fileHash(bytes);
  let isOver = false;
  return ok({
    hash,
    commit() {
      isOver = true;
      return noteWork(inTurn(target.value, () => putInPlace(temp.value, target.value, path, hash, options)));
    },
    async discard() {
      if (isOver) return undefined;
      isOver = true;
      return leftover(temp.value, options.fs ?? nodeFiles);
    },
  });
};

const targetOf = async (
  path: string,
  { fs = nodeFiles }: WriteOptions,
): Promise<Result<string, SaveFailure>> => {
  try {
    return ok(await realTarget(path, fs));
  } catch (error) {
    return fail(saveFailure(error, basename(path)));
  }
};

/** Writes the bytes under a name of their own in the folder of the target, and gives that name. */
const writeBeside = async (
  target: string,
  path: string,
  bytes: Uint8Array,
  { mode, fs = nodeFiles }: WriteOptions,
): Promise<Result<string, SaveFailure>> => {
  const temp = join(dirname(target), tempName());
  try {
    const kept = await presentFile(target, fs);
    await writeTemp(temp, bytes, { kept, mode, fs });
    return ok(temp);
  } catch (error) {
    return fail(saveFailure(error, basename(path), await leftover(temp, fs)));
  }
};

const putInPlace = async (
  temp: string,
  target: string,
  path: string,
  hash: string,
  { expect, fs = nodeFiles }: WriteOptions,
): Promise<Result<Written, SaveFailure>> => {
  const name = basename(path);
  try {
    const conflict = await renameInto(temp, target, hash, expect, fs);
    if (conflict) return fail({ reason: conflict, name, detail: await leftover(temp, fs) });
  } catch (error) {
    return fail(saveFailure(error, name, await leftover(temp, fs)));
  }
  try {
    await fs.syncFolder(dirname(target));
    return ok({ hash, durable: true });
  } catch {
    // The new file is in its place already: saved, only not yet known to outlast a power cut.
    return ok({ hash, durable: false });
  }
};

/** Follows links, so that a link stays one; a link to nothing rejects with ENOENT. */
const realTarget = async (path: string, fs: FileLayer): Promise<string> => {
  try {
    return await fs.realpath(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    const target = join(await fs.realpath(dirname(resolve(path))), basename(path));
    const dangling = await fs.isLink(target).catch(() => false);
    if (dangling) throw error;
    return target;
  }
};

const presentFile = async (target: string, fs: FileLayer): Promise<Kept | undefined> => {
  let kept: Kept;
  try {
    kept = await fs.stat(target);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
  // A rename asks the folder alone and would replace a file that was made read-only on purpose.
  await fs.mayWrite(target);
  return kept;
};

const writeTemp = async (
  temp: string,
  bytes: Uint8Array,
  { kept, mode, fs }: { kept: Kept | undefined; mode: number | undefined; fs: FileLayer },
) => {
  const file = await fs.create(temp, mode);
  try {
    if (kept) await file.keep(kept);
    for (let at = 0; at < bytes.length; ) {
      const taken = await file.write(bytes.subarray(at));
      if (taken <= 0) throw withCode('ENOSPC');
      at += taken;
    }
    // After a failed fsync the kernel may drop the pages and report success next time: never asked twice.
    await file.sync();
    if ((await file.size()) !== bytes.length) throw withCode('EIO');
    const back = await file.readBack(bytes.length);
    if (Buffer.compare(back, bytes) !== 0) throw withCode('EIO');
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
  await file.close();
};

/** Virus scanners hold a fresh file for some milliseconds; 2 s in all, then it is the person's turn. */
const pauses = [10, 20, 40, 80, 150, 300, 600, 800];
const passing = new Set(['EPERM', 'EBUSY', 'EACCES']);

const renameInto = async (
  temp: string,
  target: string,
  hash: string,
  expect: string | undefined,
  fs: FileLayer,
): Promise<'changed-outside' | 'missing' | undefined> => {
  for (let attempt = 0; ; attempt += 1) {
    const conflict = await conflictWith(target, expect, fs);
    if (conflict) return conflict;
    try {
      await fs.rename(temp, target);
      return undefined;
    } catch (error) {
      const pause = pauses[attempt];
      if (await wasRenamed(temp, target, hash, fs)) return undefined;
      if (pause === undefined || !passing.has(codeOf(error) ?? '')) throw error;
      await fs.wait(pause);
    }
  }
};

const conflictWith = async (target: string, expect: string | undefined, fs: FileLayer) => {
  if (expect === undefined) return undefined;
  const present = await hashAt(target, fs);
  if (present === expect) return undefined;
  return present === 'absent' ? 'missing' : 'changed-outside';
};

const hashAt = async (path: string, fs: FileLayer): Promise<string> => {
  try {
    return fileHash(await fs.read(path));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'absent';
    throw error;
  }
};

/** A network share that repeats a request answers the second one with an error though the first was done. */
const wasRenamed = async (temp: string, target: string, hash: string, fs: FileLayer): Promise<boolean> => {
  try {
    return (await hashAt(temp, fs)) === 'absent' && (await hashAt(target, fs)) === hash;
  } catch {
    return false; // It cannot be known: the rename's own error is what is told.
  }
};

const tempPrefix = '.on-record-';
const tempName = () => `${tempPrefix}${randomBytes(9).toString('hex')}.tmp`;

/** Takes the temporary file away; what stands in the way of that is told beside the failure itself. */
const leftover = async (temp: string, fs: FileLayer): Promise<string | undefined> => {
  try {
    await fs.remove(temp);
    return undefined;
  } catch (error) {
    return say('app.temp-left', { name: basename(temp), code: codeOf(error) ?? '' });
  }
};
