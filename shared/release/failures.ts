import type { ReadFailure, SaveFailure } from '../ipc/types';
import { say } from '../messages/say';

/** Why a file could not be read, as one sentence that says what to do next. */
export const describeReadFailure = (failure: ReadFailure): string => {
  const { name } = failure;
  switch (failure.reason) {
    case 'missing':
      return say('files.no-such-file', { name });
    case 'not-json':
    case 'too-deep':
    case 'duplicate-key':
    case 'forbidden-key':
    case 'lone-surrogate':
      return say(`files.${failure.reason}`, { name, at: failure.at + 1 });
    case 'invalid':
      return say('files.invalid', { name, where: failure.where, what: failure.what });
    case 'newer':
      return say('files.newer', { name, version: failure.version });
    default:
      return say(`files.read.${failure.reason}`, { name });
  }
};

/** Why a file could not be written, as one sentence; the text is still in the window. */
export const describeSaveFailure = (failure: SaveFailure): string =>
  say(`files.save.${failure.reason}`, { name: failure.name, detail: failure.detail ?? '' }).trim();
