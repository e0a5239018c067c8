import { type Descendant, Node, type Path } from 'slate';
import { EDITOR_TO_KEY_TO_ELEMENT } from 'slate-dom';
import { ReactEditor } from 'slate-react';
import type { SheetEditor } from './sheet-editor';

/** The node at a path, or undefined when the value has nothing there. */
export const nodeAt = (editor: SheetEditor, path: Path): Descendant | undefined =>
  path.length > 0 && Node.has(editor, path) ? (Node.get(editor, path) as Descendant) : undefined;

/** Its element in the window; undefined until it was drawn (`toDOMNode` throws instead). */
export const elementAt = (editor: SheetEditor, path: Path | null): HTMLElement | undefined => {
  const node = path ? nodeAt(editor, path) : undefined;
  return node && EDITOR_TO_KEY_TO_ELEMENT.get(editor)?.get(ReactEditor.findKey(editor, node));
};
