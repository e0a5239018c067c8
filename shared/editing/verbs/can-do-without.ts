import { type Editor, Node, Path } from 'slate';
import type { ReleaseElement } from '../../release/slate-types';

/** Whether the release is still whole when the line (or image) at `path` is taken away. */
export const canDoWithout = (editor: Editor, path: Path): boolean => {
  const node = Node.get(editor, path) as ReleaseElement;
  const parent = Node.get(editor, Path.parent(path)) as ReleaseElement;
  const index = path.at(-1) as number;
  switch (parent.type) {
    case 'release':
      return node.type === 'notice';
    case 'contact':
      return true;
    case 'issuer':
      return parent.children.length > 1 || isOneOfMany(editor, Path.parent(path));
    case 'contacts':
      return index > 0;
    case 'background':
      if (node.type === 'section-heading') return index > 0;
      return hasCompany(parent.children, index);
    default:
      return parent.children.length > 1;
  }
};

const isOneOfMany = (editor: Editor, path: Path): boolean =>
  (Node.get(editor, Path.parent(path)) as ReleaseElement).children.length > 1;

/** A heading in the background keeps at least one block below it. */
const hasCompany = (nodes: readonly ReleaseElement[], index: number): boolean => {
  const isBlock = (node: ReleaseElement | undefined) => node !== undefined && node.type !== 'section-heading';
  return isBlock(nodes[index - 1]) || isBlock(nodes[index + 1]);
};
