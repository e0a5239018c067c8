import { basename } from 'node:path';
import { say } from '../../shared/messages/say';
import { fail, ok, type Result } from '../../shared/result';
import { readReleaseFile } from '../services/read-file';

type InTheWay = { reason: 'in-the-way'; sentence: string };

/**
 * What must still be there when the new release takes its place: 'absent', or the hash of an earlier
 * import that nobody has worked on since. Anything else is somebody's work and is never replaced.
 */
export const mayBeReplaced = async (target: string): Promise<Result<string, InTheWay>> => {
  const name = basename(target);
  const standing = await readReleaseFile(target);
  if (!standing.ok) {
    return standing.failure.reason === 'missing'
      ? ok('absent')
      : fail({ reason: 'in-the-way', sentence: say('cli.other-file', { name }) });
  }
  const { envelope, hash } = standing.value;
  const untouched =
    envelope.revision === 1 && envelope.ancestors.length === 0 && envelope.ledger.length === 0;
  return untouched ? ok(hash) : fail({ reason: 'in-the-way', sentence: say('cli.worked-on', { name }) });
};
