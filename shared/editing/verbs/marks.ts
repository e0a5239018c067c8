import { type Editor, Node, Path, Range } from 'slate';
import type { Leaf } from '../../release/leaf';
import { question, verb } from '../door';
import { isLinePlace, placeAt, placesIn } from '../lines';
import { allowsMark, type MarkName } from '../places';
import { asOneStep } from '../step';
import { type Marks, typingPlace } from '../typing-marks';
import { setMark } from './set-mark';

type Toggle = 'bold' | 'italic';

/** Puts a mark on the selected text of every line that may have it; at a caret, on what is typed next. */
export const addMark = (editor: Editor, name: MarkName, value: unknown): void => change(editor, name, value);

export const removeMark = (editor: Editor, name: MarkName): void => change(editor, name, undefined);

const change = (editor: Editor, name: MarkName, value: unknown): void => {
  const { selection } = editor;
  if (!selection) return;
  if (Range.isCollapsed(selection)) {
    const place = placeAt(editor, selection.anchor);
    if (!isLinePlace(place) || (value !== undefined && !allowsMark(place.line.type, name))) return;
    const { [name]: _, ...rest } = marksAtCaret(editor);
    editor.marks = value === undefined ? rest : { ...rest, [name]: value };
    editor.onChange();
    return;
  }
  asOneStep(editor, () => setMark(editor, selection, name, value));
};

const marksAtCaret = (editor: Editor): Marks => {
  const point = editor.selection?.anchor;
  if (editor.marks) return editor.marks as Marks;
  return point ? typingPlace(editor, point, 'a').marks : {};
};

/** Whether all the selected text that may have the mark has it. */
export const isMarkActive = question((editor: Editor, name: Toggle): boolean => {
  const { selection } = editor;
  if (!selection) return false;
  if (Range.isCollapsed(selection)) return marksAtCaret(editor)[name] === true;
  const leaves = leavesThatMay(editor, selection, name);
  return leaves.length > 0 && leaves.every((leaf) => leaf[name] === true);
});

/** Whether the mark can be put on anything in the selection. */
export const canMark = question(
  (editor: Editor, name: MarkName): boolean =>
    editor.selection !== null &&
    placesIn(editor, editor.selection).some(
      (place) => isLinePlace(place) && allowsMark(place.line.type, name),
    ),
);

export const toggleMark = verb((editor: Editor, name: Toggle): void => {
  if (isMarkActive(editor, name)) editor.removeMark(name);
  else editor.addMark(name, true);
});

const leavesThatMay = (editor: Editor, range: Range, name: MarkName): Leaf[] => {
  const [start, end] = Range.edges(range);
  return [...Node.texts(editor, { from: start.path, to: end.path })].flatMap(([leaf, path]) => {
    const place = placeAt(editor, path);
    const from = Path.equals(path, start.path) ? start.offset : 0;
    const to = Path.equals(path, end.path) ? end.offset : leaf.text.length;
    return to > from && isLinePlace(place) && allowsMark(place.line.type, name) ? [leaf] : [];
  });
};
