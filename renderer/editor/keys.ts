import type { KeyboardEvent } from 'react';
import { pressTab } from '../../shared/editing/verbs/move-between-sections';
import { directionOf } from '../../shared/formats/direction';
import { moveDrawn } from './hidden-changes';
import { settleSelection } from './settle-selection';
import { rootOf, type SheetEditor } from './sheet-editor';

const isPlainCharacter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey;

/**
 * Keys that are no command (window/keys.ts takes those first). True: slate-react need not look at the key,
 * which for each one would join the text of the whole release to find its direction.
 */
export const onSheetKeyDown = (editor: SheetEditor, event: KeyboardEvent): boolean | undefined => {
  if (event.nativeEvent.isComposing) return undefined;
  if (isPlainCharacter(event)) return true;
  settleSelection(editor);
  if (isSideways(event) && moveDrawn(editor, sidewaysOf(editor, event))) {
    event.preventDefault();
    return true;
  }
  if (event.key === 'Tab' && !event.ctrlKey && !event.metaKey && !event.altKey) {
    // At the ends of the sheet Tab goes on to the rest of the window.
    if (pressTab(editor, event.shiftKey)) event.preventDefault();
    return true;
  }
  return undefined;
};

const isSideways = ({ key, shiftKey, metaKey, altKey }: KeyboardEvent): boolean =>
  (key === 'ArrowLeft' || key === 'ArrowRight') && !shiftKey && !metaKey && !altKey;

const sidewaysOf = (editor: SheetEditor, { key, ctrlKey }: KeyboardEvent) => ({
  reverse: (key === 'ArrowLeft') !== (directionOf(rootOf(editor).language) === 'rtl'),
  unit: ctrlKey ? ('word' as const) : ('character' as const),
});
