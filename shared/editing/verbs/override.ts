import { Editor, Path, Point, Range, Transforms } from 'slate';
import type { ReleaseEditor } from '../../release/slate-types';
import { isImage, isLine } from '../grammar';
import { placeAt, placeOn } from '../lines';
import type { MarkName } from '../places';
import { smarten } from '../smart-typing';
import { asOneStep } from '../step';
import { fittingPoint, typingPlace } from '../typing-marks';
import { deleteCharacter } from './delete-character';
import { insertBlocks } from './insert-blocks';
import { insertBreak } from './insert-break';
import { insertText } from './insert-text';
import { addMark, removeMark } from './marks';
import { removePlace, removeRange } from './remove-range';

const removePlaceAt = (editor: ReleaseEditor, path: Path): void => {
  const { line } = placeOn(editor, path);
  if (isImage(line) || isLine(line)) asOneStep(editor, () => removePlace(editor, path, 1));
};

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
  editor.delete = ({ at = editor.selection ?? undefined, unit = 'character', reverse = false } = {}) => {
    if (!at) return;
    const isSelection = at === editor.selection;
    // What is deleted elsewhere leaves the caret where it is.
    const kept = isSelection || !editor.selection ? undefined : Editor.rangeRef(editor, editor.selection);
    if (Path.isPath(at)) asOneStep(editor, () => removePlaceAt(editor, at));
    else if (Range.isRange(at) && Range.isExpanded(at)) asOneStep(editor, () => removeRange(editor, at));
    else {
      const point = Point.isPoint(at) ? at : at.anchor;
      if (isImage(placeAt(editor, point).line)) removePlaceAt(editor, Path.parent(point.path));
      else {
        Transforms.select(editor, point);
        deleteCharacter(editor, reverse ? -1 : 1, unit);
      }
    }
    const range = kept?.unref();
    if (range) Transforms.select(editor, range);
  };
  // Called by slate-react between the lines of a text that is dropped.
  editor.splitNodes = () => editor.insertBreak();
  editor.addMark = (name, value) => addMark(editor, name as MarkName, value);
  editor.removeMark = (name) => removeMark(editor, name as MarkName);
  // The window lets the browser type into the leaf at the caret only when the text would go there anyway.
  editor.insertionPoint = (point) => {
    const { at, marks } = typingPlace(editor, point, 'a');
    return fittingPoint(editor, at, marks) ?? { path: Path.next(at.path), offset: 0 };
  };
};
