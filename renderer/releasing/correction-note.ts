import { asSteps } from '../../shared/editing/step';
import { addNotice, removeNotice } from '../../shared/editing/verbs/notices';
import { say } from '../../shared/messages/say';
import type { Root } from '../../shared/release/root';
import { textOf } from '../../shared/release/text';
import { isCorrectionNote } from '../../shared/review/correction-note';
import { desktop } from '../desktop';
import { currentEditor, flushDocument, useDocument } from '../document/document-store';
import { backToSheet } from '../editor/back-to-sheet';
import { selectAndShow } from '../editor/select-and-show';
import { rootOf, type SheetEditor } from '../editor/sheet-editor';
import { toast } from '../ui/toasts';

/** Where the note of an earlier draft stands, as a path of the editor. */
const pathOfNote = (root: Root): number[] | undefined => {
  const at = root.children.findIndex(
    (section) => section.type === 'notice' && !section.del && isCorrectionNote(textOf(section)),
  );
  return at < 0 ? undefined : [0, at];
};

/** Puts the note at the top of the sheet in one undo step, in the place of the one that stood there. */
export const putCorrectionNote = (editor: SheetEditor, text: string): void =>
  asSteps(editor, () => {
    const before = pathOfNote(rootOf(editor));
    if (before) removeNotice(editor, before);
    addNotice(editor, 'top', text);
  });

/** Drafts what a correction says of itself from what changed since the release went out. */
export const draftCorrectionNote = async (): Promise<void> => {
  const { open } = useDocument.getState();
  if (!open || !(await flushDocument())) return;
  const answer = await desktop.call('correction/note', { document: open.document });
  const editor = currentEditor();
  if (useDocument.getState().open?.document !== open.document || !editor) return;
  if (!answer.ok) return toast(say(`releasing.note.${answer.failure.reason}`), { tone: 'error' });
  putCorrectionNote(editor, answer.value.text);
  if (editor.selection) selectAndShow(editor, editor.selection);
  backToSheet();
};
