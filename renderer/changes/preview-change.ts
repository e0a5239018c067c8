import { ReactEditor } from 'slate-react';
import { rangeOfChange } from '../editor/change-places';
import { openChange } from '../editor/go-to-change';
import { selectAndShow } from '../editor/select-and-show';
import type { SheetEditor } from '../editor/sheet-editor';

const painted = 'change-shown';

/** Brings a change into sight and paints its words, while the focus stays in the list. */
export const previewChange = (editor: SheetEditor, id: string): void => {
  const change = openChange(editor, id);
  if (!change) return;
  const range = rangeOfChange(editor, change);
  selectAndShow(editor, range);
  const words = ReactEditor.resolveDOMRange(editor, range);
  if (words) CSS.highlights.set(painted, new Highlight(words));
};

/** The list was left: the sheet shows its own selection again. */
export const stopPreview = (): void => void CSS.highlights.delete(painted);
