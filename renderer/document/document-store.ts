import { create } from 'zustand';
import { normaliseRoot } from '../../shared/editing/normalise';
import { setTracking } from '../../shared/editing/with-tracking';
import type { Question } from '../../shared/formats/imported';
import type { OpenedDocument, ReadFailure, RecordOf } from '../../shared/ipc/types';
import { describeSaveFailure } from '../../shared/release/failures';
import { parseRoot } from '../../shared/release/file-format';
import { fail, ok, type Result } from '../../shared/result';
import { isBound } from '../../shared/review/bound';
import { desktop } from '../desktop';
import { createSheetEditor, rootOf, type SheetEditor, watch } from '../editor/sheet-editor';
import { type Autosave, createAutosave, type SaveNews } from './autosave';

export type DocumentState = {
  open: OpenedDocument | null;
  /** Holds the value; nothing of it is copied into React's state. */
  editor: SheetEditor | null;
  saving: 'saved' | 'saving' | 'unsaved';
  /** Why the last save failed, as a sentence that says what to do. */
  failure: string | null;
  /** The file on disk was changed by another program, or is gone, while words here are not in it. */
  outside: 'changed' | 'missing' | null;
  /** The headline's text, for the window's title bar; kept by the derived facts (deriving.ts). */
  headline: string;
  /** What an import kept in another form, as sentences. */
  notes: string[];
  /** What the recogniser was unsure of, handed to the sheet once. */
  asked: Question[];
  /** Where the sheet stood before it was loaded again, in pixels. */
  scrollTop: number;
};

const nothingOpen: DocumentState = {
  open: null,
  editor: null,
  saving: 'saved',
  failure: null,
  outside: null,
  headline: '',
  notes: [],
  asked: [],
  scrollTop: 0,
};

/** The one open release. What can be done to it stands below and in outside.ts and importing.ts. */
export const useDocument = create<DocumentState>()(() => nothingOpen);

export const currentEditor = (): SheetEditor | null => useDocument.getState().editor;

let autosave: Autosave | undefined;
let stopWatching: (() => void) | undefined;

/** Opens a file of a library. What is open is saved and closed first; when it cannot be, this answers null. */
export const openEntry = async (entry: string): Promise<Result<OpenedDocument, ReadFailure> | null> => {
  const answer = await desktop.call('document/open', { entry });
  return answer.ok ? openDocument(answer.value) : answer;
};

/** The same for what main opened already (its dialog, a file the program was started with). */
export const openDocument = async (
  opened: OpenedDocument,
  scrollTop = 0,
): Promise<Result<OpenedDocument, ReadFailure> | null> => {
  const before = useDocument.getState().open;
  if (before?.document === opened.document && scrollTop === 0) return ok(opened);
  const parsed = parseRoot(opened.root, opened.fileName);
  if (!parsed.ok) {
    await desktop.call('document/close', { document: opened.document });
    return fail(parsed.failure);
  }
  if (before && before.document !== opened.document && !(await closeDocument())) {
    await desktop.call('document/close', { document: opened.document });
    return null;
  }
  leave();
  const editor = createSheetEditor(normaliseRoot(parsed.value), {
    author: () => useDocument.getState().open?.me.id ?? opened.me.id,
    mustTrack: (quote) => isBound(quote, useDocument.getState().open?.ledger ?? opened.ledger),
  });
  setTracking(editor, opened.tracking);
  autosave = createAutosave({
    read: () => rootOf(editor),
    write: (root) => desktop.call('document/save', { document: opened.document, root }),
    onState: show,
  });
  const { touched } = autosave;
  const isReadOnly = () => useDocument.getState().open?.readOnly !== undefined;
  stopWatching = watch(editor, ({ content }) => content && !isReadOnly() && touched());
  useDocument.setState({ ...nothingOpen, open: opened, editor, scrollTop }, true);
  return ok(opened);
};

/** Takes in what main says of its half of the file, for as long as the window stands. */
export const listenRecord = (): (() => void) =>
  desktop.on('document/record', ({ document, ...record }: { document: string } & RecordOf) => {
    const { open, editor } = useDocument.getState();
    if (open?.document !== document || !editor) return;
    setTracking(editor, record.tracking);
    // Absent means that the text may be changed again.
    useDocument.setState({ open: { ...open, readOnly: undefined, ...record } });
  });

/** What is written from now on is by whoever sits here now. */
export const listenAuthor = (): (() => void) =>
  desktop.on('author/changed', (me) => {
    const { open } = useDocument.getState();
    if (open) useDocument.setState({ open: { ...open, me } });
  });

/** A file that changed or went away is a choice to make (outside.ts); every other failure is a sentence. */
const show = ({ saving, failure }: SaveNews) => {
  if (failure?.reason === 'changed-outside')
    useDocument.setState({ saving, outside: 'changed', failure: null });
  else if (failure?.reason === 'missing') useDocument.setState({ saving, outside: 'missing', failure: null });
  else if (failure === undefined) useDocument.setState({ saving });
  else useDocument.setState({ saving, failure: failure ? describeSaveFailure(failure) : null });
};

const leave = () => {
  stopWatching?.();
  stopWatching = undefined;
  autosave?.stop();
  autosave = undefined;
};

/** Saves and closes. False, and everything stays, when the text could not be saved. */
export const closeDocument = async (): Promise<boolean> => {
  const { open } = useDocument.getState();
  if (!open) return true;
  if (!(await flushDocument())) return false;
  leave();
  useDocument.setState(nothingOpen, true);
  await desktop.call('document/close', { document: open.document });
  return true;
};

/** True when everything written in the window stands in the file, or nothing is open. */
export const flushDocument = async (): Promise<boolean> => (autosave ? autosave.flush() : true);

/** Closes without saving: what stood here was kept elsewhere, or is not wanted. */
export const dropDocument = () => {
  leave();
  useDocument.setState(nothingOpen, true);
};

/** The autosave of what is open, for what happens to its file outside. */
export const currentAutosave = (): Autosave | undefined => autosave;
