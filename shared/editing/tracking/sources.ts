import { Path, type Point } from 'slate';
import type { Leaf } from '../../release/leaf';
import type { ReleaseEditor, ReleaseElement } from '../../release/slate-types';
import { isImage, isLine, type Line } from '../grammar';
import { rootIn, type Work } from './work';

/**
 * Places in the text as it reads, and in the marked tree it is made of. A line that reads as one may be
 * several in the marked tree, whose ends are deleted; deleted words lie between two characters.
 */
export type Place = { path: Path; offset: number };

type Seen = Pick<Work, 'editor' | 'rules'>;

/** The marked nodes that the node at a path of the reading is made of, in their order. */
export const sourcesOf = ({ editor, rules }: Seen, path: Path): Path[] => {
  let sources: Path[] = [path.slice(0, 1)];
  let node: ReleaseElement = rootIn(editor);
  for (const step of path.slice(1)) {
    const at = sources[0] as Path;
    const group = rules.accepted.groupsOf(node)[step];
    if (!group) throw new Error(`tracking: nothing is marked as ${path.join('.')}`);
    sources = group.indices.map((index) => [...at, index]);
    node = (node.children as readonly ReleaseElement[])[group.indices[0] as number] as ReleaseElement;
  }
  return sources;
};

export const firstSource = (seen: Seen, path: Path): Path => sourcesOf(seen, path)[0] as Path;
export const lastSource = (seen: Seen, path: Path): Path => sourcesOf(seen, path).at(-1) as Path;

export const lineIn = (editor: ReleaseEditor, path: Path): Line => {
  let node: ReleaseElement = rootIn(editor);
  for (const step of path.slice(1))
    node = (node.children as readonly ReleaseElement[])[step] as ReleaseElement;
  return node as Line;
};

export const isLive = (leaf: Leaf): boolean => leaf.del === undefined;

const liveLength = (leaves: readonly Leaf[]): number =>
  leaves.reduce((sum, leaf) => (isLive(leaf) ? sum + leaf.text.length : sum), 0);

/** Live characters of a marked line before an offset in it. */
const liveBefore = (leaves: readonly Leaf[], offset: number): number => {
  let [left, live] = [0, 0];
  for (const leaf of leaves) {
    const part = Math.min(leaf.text.length, Math.max(0, offset - left));
    if (isLive(leaf)) live += part;
    left += leaf.text.length;
  }
  return live;
};

/** A stretch of one marked line, in characters, deleted ones counted. */
export type Stretch = { path: Path; from: number; to: number };

/** The live stretches that characters of a line of the reading are, in their order. */
export const stretchesOf = (seen: Seen, path: Path, from: number, to: number): Stretch[] => {
  const found: Stretch[] = [];
  let read = 0;
  for (const source of sourcesOf(seen, path)) {
    let left = 0;
    for (const leaf of lineIn(seen.editor, source).children as readonly Leaf[]) {
      if (isLive(leaf)) {
        const start = Math.max(0, from - read);
        const end = Math.min(leaf.text.length, to - read);
        if (end > start) found.push({ path: source, from: left + start, to: left + end });
        read += leaf.text.length;
      }
      left += leaf.text.length;
    }
  }
  return found;
};

/** The first and the last place of the marked tree that lie at an offset of a line of the reading. */
export const placesOf = (seen: Seen, path: Path, offset: number): { first: Place; last: Place } => {
  const sources = sourcesOf(seen, path);
  const end = sources.at(-1) as Path;
  let first: Place | undefined = offset === 0 ? { path: sources[0] as Path, offset: 0 } : undefined;
  let read = 0;
  for (const source of sources) {
    let left = 0;
    for (const leaf of lineIn(seen.editor, source).children as readonly Leaf[]) {
      if (isLive(leaf) && leaf.text !== '') {
        const inside = offset - read;
        if (!first && inside <= leaf.text.length) first = { path: source, offset: left + inside };
        if (first && inside < leaf.text.length)
          return { first, last: { path: source, offset: left + Math.max(0, inside) } };
        read += leaf.text.length;
      }
      left += leaf.text.length;
    }
  }
  const { length } = textIn(seen.editor, end);
  const last = { path: end, offset: length };
  return { first: first ?? last, last };
};

export const textIn = (editor: ReleaseEditor, path: Path): string =>
  (lineIn(editor, path).children as readonly Leaf[]).map(({ text }) => text).join('');

const compare = (one: Place, other: Place): number =>
  Path.compare(one.path, other.path) || one.offset - other.offset;

/** The place near `near` that lies at an offset of a line of the reading, when it is one of those. */
export const placeNear = (
  seen: Seen,
  path: Path,
  offset: number,
  near: Place | undefined,
): Place | undefined => {
  const { first, last } = placesOf(seen, path, offset);
  const sources = sourcesOf(seen, path);
  return near &&
    sources.some((source) => Path.equals(source, near.path)) &&
    compare(first, near) <= 0 &&
    compare(near, last) <= 0
    ? near
    : undefined;
};

/** A marked line's path and characters before a point in it. */
export const placeOfPoint = (editor: ReleaseEditor, point: Point): Place => {
  const path = Path.parent(point.path);
  const leaves = lineIn(editor, path).children as readonly Leaf[];
  const index = point.path.at(-1) as number;
  const before = leaves.slice(0, index).reduce((sum, { text }) => sum + text.length, 0);
  return { path, offset: before + point.offset };
};

/** Where in the reading a marked node stands, or what stands nearest when it is deleted. */
type Found = { path: Path; rest: Path } | { beside: Path; edge: 'start' | 'end' };

const find = ({ editor, rules }: Seen, path: Path): Found => {
  const found: number[] = path.slice(0, 1);
  let node: ReleaseElement = rootIn(editor);
  for (const step of path.slice(1)) {
    const groups = rules.accepted.groupsOf(node);
    // Mostly every node reads as one.
    const index = groups[step]?.indices.includes(step)
      ? step
      : groups.findIndex(({ indices }) => indices.includes(step));
    if (index === -1) {
      const before = groups.findLastIndex(({ indices }) => (indices.at(-1) as number) < step);
      if (before !== -1) return { beside: [...found, before], edge: 'end' };
      return groups.length > 0 ? { beside: [...found, 0], edge: 'start' } : { beside: found, edge: 'start' };
    }
    found.push(index);
    node = (node.children as readonly ReleaseElement[])[step] as ReleaseElement;
  }
  return { path: found, rest: [] };
};

/** The path in the reading of a marked element; of what stands next to it when it is deleted. */
export const readPath = (seen: Seen, path: Path): Path => {
  const found = find(seen, path);
  return 'path' in found ? found.path : found.beside;
};

/** The place in the reading of a place in the marked tree. */
export const readPlace = (seen: Seen, place: Place): Place => {
  const found = find(seen, place.path);
  if (!('path' in found)) return edgeOf(seen, found.beside, found.edge);
  const node = lineIn(seen.editor, place.path);
  if (!isLine(node)) return { path: found.path, offset: 0 };
  let before = 0;
  for (const source of sourcesOf(seen, found.path)) {
    const leaves = lineIn(seen.editor, source).children as readonly Leaf[];
    if (Path.equals(source, place.path))
      return { path: found.path, offset: before + liveBefore(leaves, place.offset) };
    before += liveLength(leaves);
  }
  return { path: found.path, offset: before };
};

/** The first or last place inside a node of the reading. */
const edgeOf = (seen: Seen, path: Path, edge: 'start' | 'end'): Place => {
  let at = path;
  for (;;) {
    const source = firstSource(seen, at);
    const node = lineIn(seen.editor, source) as ReleaseElement;
    if (isImage(node)) return { path: at, offset: 0 };
    if (isLine(node)) {
      const sources = edge === 'start' ? [] : sourcesOf(seen, at);
      const offset = sources.reduce(
        (sum, one) => sum + liveLength(lineIn(seen.editor, one).children as readonly Leaf[]),
        0,
      );
      return { path: at, offset };
    }
    const groups = seen.rules.accepted.groupsOf(node);
    if (groups.length === 0) return { path: at, offset: 0 };
    at = [...at, edge === 'start' ? 0 : groups.length - 1];
  }
};
