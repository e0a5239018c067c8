import { Editor, Node, Path, type Point, Range, Transforms } from 'slate';
import type { Leaf } from '../../release/leaf';
import { isLine } from '../grammar';
import { placeAt } from '../lines';
import { lineBreak } from '../rules/leaves';
import { asSteps, asTyping } from '../step';
import { fittingPoint, type Marks, typingPlace } from '../typing-marks';
import { insertBlocks } from './insert-blocks';

/**
 * Types a text at the caret, or over the selection. A text of several lines is pasted: no leaf ever holds
 * a line break.
 */
export const insertText = (editor: Editor, text: string): void => {
  const { selection } = editor;
  if (!selection || text === '') return;
  if (lineBreak.test(text)) {
    insertBlocks(editor, [{ text }]);
    return;
  }
  if (Range.isExpanded(selection)) {
    asSteps(editor, () => {
      editor.deleteFragment();
      typeAtCaret(editor, text);
    });
    return;
  }
  asTyping(editor, () => typeAtCaret(editor, text));
};

const typeAtCaret = (editor: Editor, text: string): void => {
  const point = editor.selection?.anchor;
  if (!point || !isLine(placeAt(editor, point).line)) return;
  const place = typingPlace(editor, point, text);
  putText(editor, place.at, text, (editor.marks as Marks | null) ?? place.marks);
  editor.marks = null;
};

/** Puts text with exactly these marks at a point, and the caret after it. */
export const putText = (editor: Editor, point: Point, text: string, marks: Marks): void => {
  const fitting = fittingPoint(editor, point, marks);
  if (fitting) {
    editor.apply({ type: 'insert_text', path: fitting.path, offset: fitting.offset, text });
    moveTo(editor, { path: fitting.path, offset: fitting.offset + text.length });
    return;
  }
  Editor.withoutNormalizing(editor, () => {
    const path = makeRoom(editor, point);
    const leaf: Leaf = { text, ...marks };
    editor.apply({ type: 'insert_node', path, node: leaf });
    moveTo(editor, { path, offset: text.length });
  });
};

/** The path at which a leaf put in stands exactly at `point`; splits the leaf there when it must. */
const makeRoom = (editor: Editor, point: Point): Path => {
  const leaf = Node.get(editor, point.path) as Leaf;
  if (point.offset === 0) return point.path;
  if (point.offset < leaf.text.length) {
    const { text: _, ...properties } = leaf;
    editor.apply({ type: 'split_node', path: point.path, position: point.offset, properties });
  }
  return Path.next(point.path);
};

const moveTo = (editor: Editor, point: Point): void => {
  const { selection } = editor;
  if (!selection || !Range.equals(selection, { anchor: point, focus: point }))
    Transforms.select(editor, point);
};
