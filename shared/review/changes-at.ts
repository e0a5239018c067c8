import { type Editor, Node, Path, type Point, Range } from 'slate';
import { isLine } from '../editing/grammar';
import type { Leaf, Mark } from '../release/leaf';
import type { ReleaseElement } from '../release/slate-types';
import { isMarked } from './marked';

type Marks = { ins?: Mark; del?: Mark; brkIns?: Mark; brkDel?: Mark; fmt?: readonly Mark[] };

/**
 * The ids of the open changes that a selection touches, in order. At a caret these are the words on both
 * sides of it, or else the end of its line, or else what its line or what holds it is.
 */
export const changesAt = (editor: Editor, at: Range): string[] => {
  const found = new Set<string>();
  const put = (...marks: (Mark | undefined)[]) => {
    for (const mark of marks) if (mark) found.add(mark.id);
  };
  if (Range.isExpanded(at)) {
    for (const [node, path] of Node.nodes(editor, bounds(at))) touch(at, node, path, put);
    return [...found];
  }
  const path = Path.parent(at.anchor.path);
  const line = Node.get(editor, path) as ReleaseElement;
  if (isMarked(line)) {
    for (const leaf of leavesAround(line, at.anchor)) put(leaf.ins, leaf.del, ...(leaf.fmt ?? []));
    if (found.size > 0) return [...found];
    const { brkIns, brkDel } = line as Marks;
    if (isEnd(line, at.anchor)) put(brkIns, brkDel);
  }
  if (found.size === 0 && isStart(at.anchor)) {
    const before = lineBefore(editor, path) as Marks | undefined;
    put(before?.brkIns, before?.brkDel);
  }
  if (found.size === 0) {
    for (const level of Path.levels(path).slice(1)) {
      const { ins, del, fmt = [] } = Node.get(editor, level) as Marks;
      put(ins, del, ...fmt);
    }
  }
  return [...found];
};

const bounds = (range: Range) => {
  const [start, end] = Range.edges(range);
  return { from: start.path, to: end.path };
};

const touch = (range: Range, node: Node, path: Path, put: (...marks: (Mark | undefined)[]) => void): void => {
  const [start, end] = Range.edges(range);
  if ('text' in node) {
    const from = Path.equals(path, start.path) ? start.offset : 0;
    const to = Path.equals(path, end.path) ? end.offset : node.text.length;
    if (to > from) put(node.ins, node.del, ...(node.fmt ?? []));
    return;
  }
  if (path.length < 2) return;
  const { ins, del, fmt = [], brkIns, brkDel } = node as Marks;
  put(ins, del, ...fmt);
  // The end of a line is touched when the selection goes on past it, or ends right at it.
  const endsIn = Path.isAncestor(path, end.path);
  if (isLine(node) && (!endsIn || isEnd(node, end)) && (brkIns ?? brkDel)) put(brkIns, brkDel);
};

const leavesAround = (line: ReleaseElement, { path, offset }: Point): Leaf[] => {
  const leaves = line.children as readonly Leaf[];
  const index = path.at(-1) as number;
  const here = leaves[index] as Leaf;
  const inside = here.text === '' ? [] : [here];
  const before = offset === 0 ? leaves[index - 1] : undefined;
  const after = offset === here.text.length ? leaves[index + 1] : undefined;
  return [before, ...inside, after].flatMap((leaf) => leaf ?? []);
};

const isStart = ({ path, offset }: Point): boolean => offset === 0 && path.at(-1) === 0;

const isEnd = (line: ReleaseElement, { path, offset }: Point): boolean => {
  const last = line.children.length - 1;
  return path.at(-1) === last && offset === (line.children[last] as Leaf).text.length;
};

const lineBefore = (editor: Editor, path: Path): ReleaseElement | undefined => {
  if (path.at(-1) === 0) return undefined;
  const node = Node.get(editor, Path.previous(path));
  return 'type' in node && isLine(node) ? node : undefined;
};
