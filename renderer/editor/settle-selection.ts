import { Range, Transforms } from 'slate';
import { EDITOR_TO_ELEMENT, IS_NODE_MAP_DIRTY } from 'slate-dom';
import { ReactEditor } from 'slate-react';
import type { SheetEditor } from './sheet-editor';

/**
 * Takes the selection of the page over at once. slate-react follows it at most every 100 ms, so that a key
 * which comes sooner would act at the place before: Home and then an arrow went into the next section, words
 * selected and at once made bold stayed as they were. Text and deletions need none of this: slate-react looks
 * itself before each of them.
 */
export const settleSelection = (editor: SheetEditor): void => {
  const selection = window.getSelection();
  const sheet = EDITOR_TO_ELEMENT.get(editor);
  if (!selection?.anchorNode || !sheet || document.activeElement !== sheet) return;
  // What is not drawn yet has no place in the page.
  if (IS_NODE_MAP_DIRTY.get(editor) || ReactEditor.isComposing(editor)) return;
  if (!ReactEditor.hasEditableTarget(editor, selection.anchorNode)) return;
  const range = ReactEditor.toSlateRange(editor, selection, { exactMatch: false, suppressThrow: true });
  if (!range || (editor.selection && Range.equals(range, editor.selection))) return;
  Transforms.select(editor, range);
};
