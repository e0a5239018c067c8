import { type Range, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import type { SheetEditor } from './sheet-editor';

/** Selects words and brings them into sight, without taking the focus from where it is. */
export const selectAndShow = (editor: SheetEditor, range: Range): void => {
  Transforms.select(editor, range);
  const shown = ReactEditor.resolveDOMRange(editor, range);
  shown?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
};
