import { Editor } from 'slate';
import { useDerived } from '../document/derived';
import { backToSheet } from '../editor/back-to-sheet';
import { nodeAt } from '../editor/node-at';
import { selectAndShow } from '../editor/select-and-show';
import type { SheetEditor } from '../editor/sheet-editor';

/** Selects the first words of a quote on the sheet and gives it the focus. */
export const jumpToQuote = (editor: SheetEditor, { id }: { id: string }): void => {
  const quote = useDerived.getState().quotes.find((each) => each.id === id);
  const [segment] = quote?.segments ?? [];
  if (!segment) return;
  const from = [0, ...segment.path];
  const to = [0, ...segment.end];
  if (!nodeAt(editor, from) || !nodeAt(editor, to)) return;
  selectAndShow(editor, { anchor: Editor.start(editor, from), focus: Editor.end(editor, to) });
  backToSheet();
};
