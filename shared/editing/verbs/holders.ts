import { type Editor, Node, type Path } from 'slate';
import type { ElementType, ReleaseElement } from '../../release/slate-types';

/** The path of the nearest element of a type around the caret. */
export const pathAround = (editor: Editor, type: ElementType): Path | undefined => {
  const path = editor.selection?.focus.path ?? [];
  for (let length = path.length - 1; length > 0; length--) {
    const at = path.slice(0, length);
    if ((Node.get(editor, at) as ReleaseElement).type === type) return at;
  }
  return undefined;
};

export const childCount = (editor: Editor, path: Path): number =>
  (Node.get(editor, path) as ReleaseElement).children.length;

export const removeAt = (editor: Editor, path: Path): void => {
  editor.apply({ type: 'remove_node', path, node: Node.get(editor, path) as ReleaseElement });
};
