import { Path, Range } from 'slate';
import type { ReleaseEditor } from '../../release/slate-types';
import type { MarkName } from '../places';
import { smarten } from '../smart-typing';
import { asOneStep } from '../step';
import { fittingPoint, typingPlace } from '../typing-marks';
import { deleteCharacter } from './delete-character';
import { insertBlocks } from './insert-blocks';
import { insertBreak } from './insert-break';
import { insertText } from './insert-text';
import { addMark, removeMark } from './marks';
import { removeRange } from './remove-range';

/**
 * One door for every edit: keys, menus, paste, find and replace all come through these. `apply` stays
 * Slate's own, since undo replays through it.
 */
export const overrideVerbs = (editor: ReleaseEditor): void => {
  editor.insertText = (text) => {
    insertText(editor, text);
    smarten(editor, text);
  };
  editor.insertBreak = () => insertBreak(editor);
  editor.insertSoftBreak = () => insertBreak(editor);
  editor.insertFragment = (fragment) => insertBlocks(editor, fragment);
  editor.deleteFragment = () => {
    const { selection } = editor;
    if (selection && Range.isExpanded(selection)) asOneStep(editor, () => removeRange(editor, selection));
  };
  const remove = (direction: -1 | 1, unit: Parameters<typeof editor.deleteBackward>[0]) => {
    if (editor.selection && Range.isExpanded(editor.selection)) editor.deleteFragment();
    else deleteCharacter(editor, direction, unit);
  };
  editor.deleteBackward = (unit) => remove(-1, unit);
  editor.deleteForward = (unit) => remove(1, unit);
  editor.addMark = (name, value) => addMark(editor, name as MarkName, value);
  editor.removeMark = (name) => removeMark(editor, name as MarkName);
  // The window lets the browser type into the leaf at the caret only when the text would go there anyway.
  editor.insertionPoint = (point) => {
    const { at, marks } = typingPlace(editor, point, 'a');
    return fittingPoint(editor, at, marks) ?? { path: Path.next(at.path), offset: 0 };
  };
};
