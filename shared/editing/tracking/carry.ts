import { Node, type Operation, Path } from 'slate';
import type { Leaf } from '../../release/leaf';
import type { Root } from '../../release/root';
import type { ReleaseElement } from '../../release/slate-types';
import { isWhole } from '../../review/decided';
import type { Keyed } from '../../review/formats';
import { isLine, isSection, type Line } from '../grammar';
import { putProperties } from '../verbs/set-properties';
import { deleteCharacters, dressEmpty, formatCharacters, insertCharacters } from './characters';
import {
  insertLineAt,
  lengthOf,
  mergeIntoPrevious,
  removeLineAt,
  setPropertiesAt,
  settle,
  splitAt,
} from './lines';
import { insertWhole, removeWhole } from './nodes';
import { firstSource, sourcesOf } from './sources';
import { elementAt, rootIn, type Work } from './work';

/** An operation a verb did on the reading, with the reading before and after it. */
export type Step = { operation: Operation; before: Root; after: Root };

const nodeIn = (root: Root, path: Path): ReleaseElement | Leaf =>
  Node.get({ children: [root] } as unknown as Node, path) as ReleaseElement | Leaf;

/** Does to the marked tree what a step did to the reading, leaving marks instead of what was there. */
export const carry = (work: Work, { operation, before, after }: Step): void => {
  switch (operation.type) {
    case 'insert_text': {
      const { path, offset, text } = operation;
      const { text: _, ...marks } = nodeIn(before, path) as Leaf;
      insertCharacters(work, Path.parent(path), startOf(before, path) + offset, text, marks);
      return;
    }
    case 'remove_text': {
      const from = startOf(before, operation.path) + operation.offset;
      deleteCharacters(work, Path.parent(operation.path), from, from + operation.text.length);
      return;
    }
    case 'insert_node':
      insertNode(work, operation.path, operation.node as ReleaseElement | Leaf, { before, after });
      return;
    case 'remove_node':
      removeNode(work, operation.path, { before, after });
      return;
    case 'split_node':
      if (isText(nodeIn(before, operation.path))) return;
      splitLine(work, operation.path, operation.position, { before, after });
      return;
    case 'merge_node':
      if (isText(nodeIn(before, operation.path))) return;
      mergeIntoPrevious(work, operation.path, quoteBetween(before, operation.path));
      settleParent(work, operation.path, after);
      return;
    case 'set_node':
      setNode(work, operation.path, { ...absent(operation.properties), ...operation.newProperties }, before);
      return;
    case 'move_node':
      moveNode(work, operation.path, operation.newPath, { before, after });
      return;
    default:
      return;
  }
};

const isText = (node: ReleaseElement | Leaf): node is Leaf => 'text' in node;

/** Characters of a line before one of its leaves. */
const startOf = (root: Root, path: Path): number => {
  const line = nodeIn(root, Path.parent(path)) as Line;
  return (line.children as readonly Leaf[])
    .slice(0, path.at(-1))
    .reduce((sum, { text }) => sum + text.length, 0);
};

const absent = (properties: object): Keyed =>
  Object.fromEntries(Object.keys(properties).map((name) => [name, undefined]));

type Readings = { before: Root; after: Root };

const settleParent = (work: Work, path: Path, after: Root): void => {
  const parent = Path.parent(path);
  if (parent.length > 1) settle(work, parent, nodeIn(after, parent) as ReleaseElement);
};

const insertNode = (
  work: Work,
  path: Path,
  node: ReleaseElement | Leaf,
  { before, after }: Readings,
): void => {
  if (isText(node)) {
    const { text, ...marks } = node;
    insertCharacters(work, Path.parent(path), startOf(before, path), text, marks);
    return;
  }
  if (isWhole(node)) insertWhole(work, path, node);
  else if (isLine(node) && !isSection(node)) insertLineAt(work, path, node);
  else insertSection(work, path, node);
  settleParent(work, path, after);
};

/** Sections are always there: only the normaliser puts one in, and that is no change. */
const insertSection = (work: Work, path: Path, node: ReleaseElement): void => {
  const index = Math.min(path.at(-1) as number, rootIn(work.editor).children.length);
  work.editor.apply({ type: 'insert_node', path: [0, index], node });
};

const removeNode = (work: Work, path: Path, { before, after }: Readings): void => {
  const node = nodeIn(before, path);
  if (isText(node)) {
    const from = startOf(before, path);
    deleteCharacters(work, Path.parent(path), from, from + node.text.length);
    return;
  }
  if (isWhole(node)) removeWhole(work, path);
  else if (isLine(node) && !isSection(node)) removeLineAt(work, path);
  else {
    const source = firstSource(work, path);
    work.editor.apply({ type: 'remove_node', path: source, node: elementAt(work.editor, source) });
  }
  settleParent(work, path, after);
};

const splitLine = (work: Work, path: Path, position: number, { before, after }: Readings): void => {
  const leaves = (nodeIn(before, path) as Line).children as readonly Leaf[];
  const offset = leaves.slice(0, position).reduce((sum, { text }) => sum + text.length, 0);
  const one = leaves.slice(0, position).findLast(({ text }) => text !== '')?.quote;
  const two = leaves.slice(position).find(({ text }) => text !== '')?.quote;
  splitAt(work, path, offset, one === two ? one : undefined);
  settleParent(work, path, after);
};

/** The quote that goes on from the end of one line to the start of the next. */
const quoteBetween = (root: Root, path: Path): string | undefined => {
  const leavesOf = (at: Path) => (nodeIn(root, at) as Line).children as readonly Leaf[];
  const one = leavesOf(Path.previous(path)).findLast(({ text }) => text !== '')?.quote;
  const two = leavesOf(path).find(({ text }) => text !== '')?.quote;
  return one === two ? one : undefined;
};

const setNode = (work: Work, path: Path, properties: Keyed, before: Root): void => {
  const node = nodeIn(before, path);
  if (isText(node)) {
    const line = Path.parent(path);
    const from = startOf(before, path);
    if (node.text !== '') formatCharacters(work, line, from, from + node.text.length, properties);
    else if (lengthOf(work, line) === 0) {
      const { text: _, ...marks } = { ...node, ...properties };
      for (const source of sourcesOf(work, line)) dressEmpty(work, source, marks);
    }
    return;
  }
  if (path.length === 1) putProperties(work.editor, [0], rootProperties(work, properties));
  else setPropertiesAt(work, path, properties);
};

/** A quote whose words are all proposed to be deleted comes back with them, and what is known of it. */
const rootProperties = (work: Work, properties: Keyed): Keyed => {
  if (!properties.quotes) return properties;
  const quotes = properties.quotes as Root['quotes'];
  const old = rootIn(work.editor).quotes;
  const gone = Object.keys(old).filter((id) => !(id in quotes));
  if (gone.length === 0) return properties;
  const carried = new Set([...Node.texts(rootIn(work.editor))].map(([leaf]) => leaf.quote));
  const kept = gone.filter((id) => carried.has(id)).map((id) => [id, old[id]]);
  return { ...properties, quotes: { ...quotes, ...Object.fromEntries(kept) } };
};

/** The order of sections is no change; a line that moves to another contact is taken out there and put in here. */
const moveNode = (work: Work, path: Path, newPath: Path, readings: Readings): void => {
  const node = nodeIn(readings.before, path) as ReleaseElement;
  if (path.length === 2) {
    const from = firstSource(work, path);
    const others = [...work.rules.accepted.groupsOf(rootIn(work.editor))];
    const to = others[newPath.at(-1) as number]?.indices[0] ?? rootIn(work.editor).children.length - 1;
    work.editor.apply({ type: 'move_node', path: from, newPath: [0, to] });
    return;
  }
  if (isWhole(node) || !isLine(node)) throw new Error(`tracking: a ${node.type} is never moved`);
  removeLineAt(work, path);
  insertLineAt(work, newPath, node);
  for (const at of [path, newPath]) {
    const parent = Path.parent(at);
    settle(work, parent, nodeIn(readings.after, parent) as ReleaseElement);
  }
};
