import { type Editor, Node, Path } from 'slate';
import type { Contact, Issuer } from '../../release/blocks';
import { isLine, type Line } from '../grammar';
import { inSameSection, placeOn } from '../lines';
import { classOf } from '../places';

/** Whether two lines may become one: of one kind, in one section. Sections never merge, and headings stay. */
export const areJoinable = (editor: Editor, one: Path, other: Path): boolean => {
  const [first, second] = [placeOn(editor, one).line, placeOn(editor, other).line];
  if (!isLine(first) || !isLine(second) || !inSameSection(one, other)) return false;
  const kind = classOf(first.type);
  return kind !== 'single' && kind === classOf(second.type);
};

/**
 * Joins the second line to the first, which keeps its type and properties even when it is empty. The
 * second gives its end marks, since the end of the joined line is its end. Lines left behind in the
 * second's contact or issuer come along. Nothing but what was removed may stand between the two.
 */
export const mergeLines = (editor: Editor, first: Path, second: Path): void => {
  const next = Path.next(first);
  const parent = Path.parent(second);
  const line = Node.get(editor, second) as Line;
  const endMarks = { brkIns: line.brkIns, brkDel: line.brkDel };
  const crosses = !Path.isSibling(first, second);
  if (!Path.equals(second, next)) editor.apply({ type: 'move_node', path: second, newPath: next });
  const { children, ...properties } = line;
  const into = Node.get(editor, first) as Line;
  editor.apply({ type: 'merge_node', path: next, position: into.children.length, properties });
  setEndMarks(editor, first, into, endMarks);
  if (crosses) takeAlong(editor, first, parent);
};

/** What follows the second line in its contact or issuer moves behind the first; the emptied holder goes. */
const takeAlong = (editor: Editor, first: Path, parent: Path): void => {
  const holder = Node.get(editor, parent) as Contact | Issuer;
  holder.children.forEach((_, index) => {
    const newPath = [...Path.parent(first), (first.at(-1) as number) + 1 + index];
    editor.apply({ type: 'move_node', path: [...parent, 0], newPath });
  });
  editor.apply({ type: 'remove_node', path: parent, node: Node.get(editor, parent) as Contact });
};

type EndMarks = Pick<Line, 'brkIns' | 'brkDel'>;

const setEndMarks = (editor: Editor, path: Path, { brkIns, brkDel }: EndMarks, marks: EndMarks): void => {
  if (brkIns === marks.brkIns && brkDel === marks.brkDel) return;
  const defined = ({ brkIns: ins, brkDel: del }: EndMarks) => ({
    ...(ins && { brkIns: ins }),
    ...(del && { brkDel: del }),
  });
  editor.apply({
    type: 'set_node',
    path,
    properties: defined({ brkIns, brkDel }),
    newProperties: defined(marks),
  });
};
