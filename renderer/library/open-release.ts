import type { ReadFailure } from '../../shared/ipc/types';
import { say } from '../../shared/messages/say';
import { describeReadFailure } from '../../shared/release/failures';
import { closeDocument, openEntry } from '../document/document-store';
import { toast } from '../ui/toasts';
import { setWindow } from '../window/window-store';
import { useLibrary } from './library-store';

/** A file of a newer version is shown as plain text; of every other one the window says why it stays shut. */
export const sayReadFailure = async (failure: ReadFailure): Promise<void> => {
  if (failure.reason === 'newer' && (await closeDocument())) setWindow({ newer: failure });
  else toast(describeReadFailure(failure), { tone: 'error' });
};

/** Opens an entry of the list; false, having said why, when it stays shut. */
export const openRelease = async (entry: string): Promise<boolean> => {
  useLibrary.setState({ active: entry });
  const opened = await openEntry(entry);
  if (opened?.ok) {
    setWindow({ newer: null, libraryOver: false });
    return true;
  }
  if (opened) await sayReadFailure(opened.failure);
  else toast(say('window.not-closed'), { tone: 'error' });
  return false;
};
