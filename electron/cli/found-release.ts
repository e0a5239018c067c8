import { basename } from 'node:path';
import type { SaveFailure } from '../../shared/ipc/types';
import { say } from '../../shared/messages/say';
import { describeReadFailure } from '../../shared/release/failures';
import { type Release, readReleaseBytes, writeRelease } from '../../shared/release/file-format';
import { contentHash } from '../../shared/release/hash';
import type { Envelope } from '../../shared/release/release-file';
import { ok, type Result } from '../../shared/result';
import { fileHash } from '../services/file-hash';
import { withAncestor } from '../services/open-file';
import { writeWhole } from '../services/whole-file';
import { usage } from './arguments';
import { readInput } from './input';
import { resolvePath } from './paths';
import type { Refusal } from './refusal';

/** A release that a run reads and may write again: `hash` is of the bytes that were read. */
export type Found = Release & { path: string; name: string; hash: string };

export const findRelease = async (given: string): Promise<Result<Found, Refusal>> => {
  const path = resolvePath(given);
  const name = basename(path);
  const bytes = await readInput(path);
  if (!bytes.ok) return bytes;
  const release = readReleaseBytes(bytes.value, name);
  if (!release.ok) return usage(describeReadFailure(release.failure));
  return ok({ ...release.value, path, name, hash: fileHash(bytes.value) });
};

/** Writes a release into its own file, unless another program changed that since it was read. */
export const saveFound = async (
  { path, hash }: Pick<Found, 'path' | 'hash'>,
  { root, envelope }: Release,
): Promise<Result<{ hash: string }, SaveFailure>> =>
  writeWhole(path, new TextEncoder().encode(writeRelease(root, envelope)), { expect: hash });

/** Why nothing was written: unlike in the window, no text waits to be saved. */
export const describeUnsaved = ({ reason, name, detail = '' }: SaveFailure): string =>
  say(`cli.unsaved.${reason}`, { name, detail }).trim();

/** The text that was read is remembered when another takes its place, so that two desks can be merged. */
export const withReadAsAncestor = ({ root, envelope }: Release): Envelope =>
  withAncestor({ envelope, opened: contentHash(root) });
