import { type Editor, Transforms } from 'slate';
import type { Root } from '../../release/root';
import { verb } from '../door';
import { edgePlace, endOf, isLinePlace, type Place, startOf } from '../lines';
import { indent, isInList, outdent } from './list';

/** Puts the caret into the next section. False at the last one, so that Tab can leave the sheet. */
export const moveToNextSection = verb((editor: Editor): boolean => moveBy(editor, 1));

/** Puts the caret into the section before. False at the first one. */
export const moveToPreviousSection = verb((editor: Editor): boolean => moveBy(editor, -1));

/** Tab (and Shift+Tab): deeper into a list or out of it, else to the next section. False: nothing to do. */
export const pressTab = verb((editor: Editor, backwards = false): boolean => {
  if (!isInList(editor)) return moveBy(editor, backwards ? -1 : 1);
  if (backwards) outdent(editor);
  else indent(editor);
  return true;
});

const moveBy = (editor: Editor, direction: -1 | 1): boolean => {
  const index = (editor.selection?.focus.path[1] ?? (direction === 1 ? -1 : 1)) + direction;
  if (index < 0 || index >= (editor.children[0] as Root).children.length) return false;
  select(editor, edgePlace(editor, [0, index], 1));
  return true;
};

/** At the end of what stands on one line, so that one goes on writing it; at the start of longer sections. */
const select = (editor: Editor, place: Place): void => {
  const oneLine = isLinePlace(place) && place.path.length === 2;
  Transforms.select(editor, oneLine ? endOf(editor, place.path) : startOf(place.path));
};
