import type { ReadFailure, SaveFailure } from '../../shared/ipc/types';
import { describeReadFailure, describeSaveFailure } from '../../shared/release/failures';
import { desktop } from '../desktop';
import { rootOf } from '../editor/sheet-editor';
import { currentAutosave, dropDocument, openDocument, openEntry, useDocument } from './document-store';
import { textNow } from './serialise';

const saveReasons = new Set<string>(['disk-full', 'changed-outside']);

const isSaveFailure = (failure: ReadFailure | SaveFailure): failure is SaveFailure =>
  saveReasons.has(failure.reason) || 'detail' in failure;

const describeMadeFailure = (failure: ReadFailure | SaveFailure): string =>
  isSaveFailure(failure) ? describeSaveFailure(failure) : describeReadFailure(failure);

const sheetTop = () => document.querySelector('[data-sheet-scroller]')?.scrollTop ?? 0;

/** Reads the file again and shows it where the sheet stood. */
export const loadTheirs = async (): Promise<void> => {
  const { open } = useDocument.getState();
  if (!open) return;
  const scrollTop = Math.max(1, sheetTop());
  const answer = await desktop.call('document/open', { entry: open.entry });
  if (!answer.ok) {
    useDocument.setState({ outside: 'missing' });
    return;
  }
  dropDocument();
  if (answer.value.document !== open.document) {
    await desktop.call('document/close', { document: open.document });
  }
  await openDocument(answer.value, scrollTop);
};

/** Writes what stands here as a new file beside the other and goes on in it. */
export const keepMineAsCopy = async (): Promise<void> => {
  const { open, editor } = useDocument.getState();
  if (!open || !editor) return;
  const root = textNow(rootOf(editor));
  const answer = await desktop.call('document/save-copy', { document: open.document, root });
  if (!answer.ok) {
    useDocument.setState({ saving: 'unsaved', failure: describeMadeFailure(answer.failure) });
    return;
  }
  dropDocument();
  await desktop.call('document/close', { document: open.document });
  await openEntry(answer.value.entry);
};

export const tryAgain = async (): Promise<void> => {
  currentAutosave()?.release();
  await currentAutosave()?.flush();
};

const heard = ({ document: handle, what }: { document: string; what: 'changed' | 'missing' | 'back' }) => {
  const { open } = useDocument.getState();
  if (open?.document !== handle) return;
  const autosave = currentAutosave();
  if (what === 'back') {
    autosave?.release();
    useDocument.setState({ outside: null });
    return;
  }
  if (what === 'changed' && !autosave?.dirty()) {
    void loadTheirs();
    return;
  }
  autosave?.hold();
  useDocument.setState({ outside: what, saving: autosave?.dirty() ? 'unsaved' : 'saved' });
};

/** Answers what main says of the open file, for as long as the window stands. */
export const listenOutside = (): (() => void) => desktop.on('document/outside', heard);
