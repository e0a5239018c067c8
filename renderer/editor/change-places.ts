import { Node, Path, type Point, type Range } from 'slate';
import type { Leaf } from '../../shared/release/leaf';
import type { Change } from '../../shared/review/changes';
import type { SheetEditor } from './sheet-editor';

/**
 * Where a change begins on the sheet: its first nodes that follow each other, as a range. Of a change of two
 * places, a move, that is the first.
 */
export const rangeOfChange = (editor: SheetEditor, { paths }: Change): Range => {
  const [first, ...rest] = paths.map((path) => [0, ...path]);
  if (!first) throw new Error('change-places: a change without a place');
  let last = first;
  for (const path of rest) {
    if (!follows(editor, last, path)) break;
    last = path;
  }
  const isBreak = first === last && isLineOfWords(editor, first);
  const end = endOf(editor, last);
  return { anchor: isBreak ? end : startOf(editor, first), focus: end };
};

/** Where the first mark of a change stands, for the order of changes. */
export const startOfChange = (editor: SheetEditor, { paths }: Change): Point =>
  startOf(editor, [0, ...(paths[0] ?? [])]);

const isLineOfWords = (editor: SheetEditor, path: Path): boolean => {
  const node = Node.get(editor, path);
  return !Node.isText(node) && 'brkIns' in node !== 'brkDel' in node;
};

const startOf = (editor: SheetEditor, path: Path): Point => {
  const [, at] = Node.first(editor, path);
  return { path: at, offset: 0 };
};

const endOf = (editor: SheetEditor, path: Path): Point => {
  const [leaf, at] = Node.last(editor, path);
  return { path: at, offset: (leaf as Leaf).text.length };
};

/** The next leaf of a line, the end of the line, or the first leaf of the next line. */
const follows = (editor: SheetEditor, one: Path, other: Path): boolean => {
  const isLeaf = Node.isText(Node.get(editor, one));
  if (isLeaf) {
    const line = Path.parent(one);
    if (Path.equals(line, other)) return true;
    if (Path.equals(Path.next(one), other)) return true;
    return false;
  }
  return Path.equals(Path.next(one), other) || Path.equals([...Path.next(one), 0], other);
};
