import { Editor, type Range, Text } from 'slate';
import type { HeldPlace } from '../../shared/review/held-back';
import { run } from '../command-runner';
import { useDerived } from '../document/derived';
import { currentEditor } from '../document/document-store';
import { backToSheet } from '../editor/back-to-sheet';
import { nodeAt } from '../editor/node-at';
import { selectAndShow } from '../editor/select-and-show';
import type { SheetEditor } from '../editor/sheet-editor';
import { jumpToQuote } from '../quotes/jump';
import { showQuote } from '../quotes/quotes-store';
import { setWindow, useWindow } from '../window/window-store';
import type { HeldGroup } from './held-groups';

/** Selects what stands at a place of the sheet and gives the sheet the focus. */
const goToPlace = (editor: SheetEditor, { path, offset }: HeldPlace): void => {
  const at = [0, ...path];
  const node = nodeAt(editor, at);
  if (!node) return;
  selectAndShow(editor, rangeOf(editor, at, Text.isText(node) ? offset : undefined));
  backToSheet();
};

const rangeOf = (editor: SheetEditor, at: number[], offset: number | undefined): Range => {
  const whole = Editor.range(editor, at);
  return offset === undefined ? whole : { anchor: { path: at, offset }, focus: whole.focus };
};

const goToQuote = (editor: SheetEditor, id: string): boolean => {
  const quote = useDerived.getState().quotes.find((quote) => quote.id === id);
  if (!quote) return false;
  showQuote(id);
  jumpToQuote(editor, quote);
  return true;
};

type There = Pick<HeldGroup, 'kind' | 'first'>;

/** Where a thing that holds a final copy back is dealt with: its words on the sheet, or the record. */
export const goThere = (there: There): void => {
  const isOver = useWindow.getState().exportOpen;
  setWindow({ exportOpen: false });
  // The panel gives the focus back in the frame after the one that took it away; this comes after both.
  if (isOver) requestAnimationFrame(() => requestAnimationFrame(() => show(there)));
  else show(there);
};

const show = ({ kind, first }: There): void => {
  if (kind === 'ledger') return void run('record');
  const editor = currentEditor();
  if (!editor) return;
  if (kind === 'open-change') setWindow({ tab: 'changes', side: null });
  if (kind === 'open-change' && run('next-change')) return;
  if (kind === 'quote' && first?.quote && goToQuote(editor, first.quote)) return;
  if (first?.place) goToPlace(editor, first.place);
};
