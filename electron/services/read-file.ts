import { constants } from 'node:fs';
import { access, open } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { ReadFailure } from '../../shared/ipc/types';
import { maxBytes, type Release, readReleaseBytes } from '../../shared/release/file-format';
import { fail, ok, type Result } from '../../shared/result';
import { fileHash } from './file-hash';
import { codeOf } from './save-failure';

const reasons: Record<string, 'missing' | 'not-allowed'> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
};

/** What the system threw while reading, as a failure with a closed reason. */
export const readFailure = (error: unknown, name: string): ReadFailure => ({
  reason: reasons[codeOf(error) ?? ''] ?? 'io',
  name,
});

/** The bytes of a file, unless it is larger than any release; its size is looked at before it is read. */
export const readBytes = async (path: string, most = maxBytes): Promise<Result<Uint8Array, ReadFailure>> => {
  const name = basename(path);
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      if (size > most) return fail({ reason: 'too-large', name });
      return ok(new Uint8Array(await file.readFile()));
    } finally {
      await file.close();
    }
  } catch (error) {
    return fail(readFailure(error, name));
  }
};

export type OnDisk = Release & { hash: string };

/** A release as it stands on disk, with the hash of its bytes. */
export const readReleaseFile = async (path: string): Promise<Result<OnDisk, ReadFailure>> => {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const release = readReleaseBytes(bytes.value, basename(path));
  return release.ok ? ok({ ...release.value, hash: fileHash(bytes.value) }) : release;
};

/** Whether this file can be replaced by a new version of it: that needs the file and its folder. */
export const mayReplace = async (path: string): Promise<boolean> => {
  try {
    await access(path, constants.W_OK);
    await access(dirname(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
};
