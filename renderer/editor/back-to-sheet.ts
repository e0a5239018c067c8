import { EDITOR_TO_ELEMENT } from 'slate-dom';
import { ReactEditor } from 'slate-react';
import { currentEditor } from '../document/document-store';
import type { SheetEditor } from './sheet-editor';

/**
 * Puts the selection of the page where the editor's is. Chromium puts it at the start of the sheet whenever
 * the focus comes back from a text field by anything but the pointer; the pointer sets its own after this.
 */
export const showSelection = (editor: SheetEditor): void => {
  const { selection } = editor;
  if (!selection) return;
  const anchor = ReactEditor.resolveDOMPoint(editor, selection.anchor);
  const focus = ReactEditor.resolveDOMPoint(editor, selection.focus);
  if (anchor && focus) window.getSelection()?.setBaseAndExtent(...anchor, ...focus);
};

/**
 * Gives the focus back to the sheet with the caret where the editor knows it. A plain `focus()` on a
 * contenteditable puts the caret at the start of the document.
 */
export const backToSheet = (): void => {
  const editor = currentEditor();
  const sheet = editor && EDITOR_TO_ELEMENT.get(editor);
  if (!editor || !sheet) return;
  sheet.focus({ preventScroll: true });
  showSelection(editor);
};
