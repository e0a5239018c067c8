import { EDITOR_TO_ELEMENT } from 'slate-dom';
import { ReactEditor } from 'slate-react';
import { currentEditor } from '../document/document-store';

/**
 * Gives the focus back to the sheet with the caret where the editor knows it. A plain `focus()` on a
 * contenteditable puts the caret at the start of the document.
 */
export const backToSheet = (): void => {
  const editor = currentEditor();
  const sheet = editor && EDITOR_TO_ELEMENT.get(editor);
  if (!editor || !sheet) return;
  sheet.focus({ preventScroll: true });
  const range = editor.selection && ReactEditor.resolveDOMRange(editor, editor.selection);
  if (!range) return;
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
};
