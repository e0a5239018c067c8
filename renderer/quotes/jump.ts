import { useDerived } from '../document/derived';
import { backToSheet } from '../editor/back-to-sheet';
import { rangeOfWords, selectAndShow } from '../editor/select-and-show';
import type { SheetEditor } from '../editor/sheet-editor';

/** Selects the first words of a quote on the sheet and gives it the focus. */
export const jumpToQuote = (editor: SheetEditor, { id }: { id: string }): void => {
  const quote = useDerived.getState().quotes.find((each) => each.id === id);
  const [segment] = quote?.segments ?? [];
  const words = segment && rangeOfWords(editor, segment.path, segment.end);
  if (!words) return;
  selectAndShow(editor, words);
  backToSheet();
};
