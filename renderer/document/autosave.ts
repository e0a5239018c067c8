import type { Saved, SaveFailure } from '../../shared/ipc/types';
import type { Root } from '../../shared/release/root';
import type { Result } from '../../shared/result';
import { textInSlices, textNow } from './serialise';

/** How long after the last change a save begins, and how long typing may put it off, in milliseconds. */
const quiet = 600;
const longest = 2000;

export type SaveState = { saving: 'saved' | 'saving' | 'unsaved'; failure: SaveFailure | null };
export type SaveNews = Pick<SaveState, 'saving'> & Partial<SaveState>;

/**
 * Saves one document. `read` gives the editor's value, which is immutable: a reference is a snapshot.
 * One write is under way at a time; what changes during it is saved after it.
 */
export const createAutosave = (parts: {
  read: () => Root;
  write: (text: string) => Promise<Result<Saved, SaveFailure>>;
  onState: (news: SaveNews) => void;
}) => {
  let saved = parts.read();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let underWay: Promise<boolean> | undefined;
  let held = false;

  const dirty = () => parts.read() !== saved;

  const writeOnce = async (sliced: boolean): Promise<boolean> => {
    const root = parts.read();
    since = 0;
    parts.onState({ saving: 'saving', failure: null });
    const text = sliced ? await textInSlices(root) : textNow(root);
    const answer = await parts.write(text);
    if (!answer.ok) {
      held = answer.failure.reason === 'changed-outside' || answer.failure.reason === 'missing';
      parts.onState({ saving: 'unsaved', failure: answer.failure });
      return false;
    }
    saved = root;
    if (!dirty()) parts.onState({ saving: 'saved', failure: null });
    return true;
  };

  const start = (sliced: boolean): Promise<boolean> => {
    const write = writeOnce(sliced).finally(() => {
      underWay = undefined;
    });
    underWay = write;
    return write;
  };

  const begin = () => {
    timer = undefined;
    if (underWay) {
      timer = setTimeout(begin, 50);
      return;
    }
    if (dirty() && !held) void start(true);
  };

  return {
    dirty,
    /** To be called at each change of the value; costs a timer, nothing of the document's length. */
    touched: () => {
      if (held) {
        parts.onState({ saving: 'unsaved' });
        return;
      }
      const now = performance.now();
      if (since === 0) {
        since = now;
        parts.onState({ saving: 'saving', failure: null });
      }
      clearTimeout(timer);
      timer = setTimeout(begin, Math.max(0, Math.min(quiet, since + longest - now)));
    },
    /** Nothing is written until `release`: the file on disk is not the one that was opened. */
    hold: () => {
      held = true;
      clearTimeout(timer);
    },
    release: () => {
      held = false;
    },
    /** True when all that was written in the window stands in the file. */
    flush: async (): Promise<boolean> => {
      clearTimeout(timer);
      if (underWay) await underWay;
      if (!dirty()) return true;
      return held ? false : start(false);
    },
    stop: () => clearTimeout(timer),
  };
};

export type Autosave = ReturnType<typeof createAutosave>;
