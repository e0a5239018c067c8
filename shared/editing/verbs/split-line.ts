import { type Editor, Node, type Path } from 'slate';
import type { Leaf } from '../../release/leaf';
import type { Line } from '../grammar';
import { pointIn } from '../lines';
import { setProperties } from './set-properties';

/**
 * Parts a line in two at an offset. Both halves keep its type and properties; its end marks go to the
 * second, whose end it is (Slate leaves them on both).
 */
export const splitLine = (editor: Editor, path: Path, offset: number): void => {
  const { path: leafPath, offset: position } = pointIn(editor, path, offset);
  const { text: _, ...marks } = Node.get(editor, leafPath) as Leaf;
  editor.apply({ type: 'split_node', path: leafPath, position, properties: marks });
  const { children: __, ...properties } = Node.get(editor, path) as Line;
  const at = (leafPath.at(-1) as number) + 1;
  editor.apply({ type: 'split_node', path, position: at, properties });
  setProperties(editor, path, { brkIns: undefined, brkDel: undefined });
};
