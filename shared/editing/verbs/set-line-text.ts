import { type Editor, Node, type Path } from 'slate';
import type { Leaf } from '../../release/leaf';
import { verb } from '../door';
import type { Line } from '../grammar';
import { lineText } from '../lines';

/** Gives a line exactly this text, plain; leaves it alone when it has it already. */
export const setLineText = verb((editor: Editor, path: Path, text: string): void => {
  const line = Node.get(editor, path) as Line;
  if (lineText(line) === text) return;
  // The new words first: a caret in the old ones then stays in the line, at its end.
  editor.apply({ type: 'insert_node', path: [...path, 0], node: { text } });
  for (let index = line.children.length; index > 0; index--) {
    editor.apply({ type: 'remove_node', path: [...path, index], node: line.children[index - 1] as Leaf });
  }
});
