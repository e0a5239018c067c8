import { asSteps } from '../../shared/editing/step';
import { addNotice, removeNotice } from '../../shared/editing/verbs/notices';
import { say } from '../../shared/messages/say';
import { noteSections } from '../../shared/review/correction-note';
import { desktop } from '../desktop';
import { currentEditor, flushDocument, useDocument } from '../document/document-store';
import { backToSheet } from '../editor/back-to-sheet';
import { selectAndShow } from '../editor/select-and-show';
import { rootOf, type SheetEditor } from '../editor/sheet-editor';
import { toast } from '../ui/toasts';

/**
 * Puts the note at the top of the sheet in one undo step, in the place of the one that stood there. No text
 * holds a line break, so each of its lines is a notice.
 */
export const putCorrectionNote = (editor: SheetEditor, text: string): void =>
  asSteps(editor, () => {
    // From the last to the first, so that the places of the others stay.
    for (const at of noteSections(rootOf(editor)).reverse()) {
      const section = rootOf(editor).children[at];
      if (section?.type === 'notice' && !section.del) removeNotice(editor, [0, at]);
    }
    for (const line of text.split('\n').reverse()) addNotice(editor, 'top', line);
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
