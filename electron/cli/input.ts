import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { say } from '../../shared/messages/say';
import { describeReadFailure } from '../../shared/release/failures';
import { fail, ok, type Result } from '../../shared/result';
import { readBytes } from '../services/read-file';

type Unreadable = { reason: 'unreadable'; sentence: string };

/** The bytes of a file someone named, at most 64 MiB, or one sentence that says what is wrong with it. */
export const readInput = async (path: string): Promise<Result<Uint8Array, Unreadable>> => {
  const name = basename(path);
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return fail({ reason: 'unreadable', sentence: say('cli.folder', { name }) });
  // A pipe or device has no size to judge by, and may never end.
  if (found && !found.isFile()) return fail({ reason: 'unreadable', sentence: say('cli.no-file', { name }) });
  const bytes = await readBytes(path);
  if (!bytes.ok) {
    const sentence =
      bytes.failure.reason === 'missing' ? say('cli.missing', { name }) : describeReadFailure(bytes.failure);
    return fail({ reason: 'unreadable', sentence });
  }
  if (bytes.value.length === 0) return fail({ reason: 'unreadable', sentence: say('cli.empty', { name }) });
  return ok(bytes.value);
};
