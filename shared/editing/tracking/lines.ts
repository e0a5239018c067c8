import { type Node, Path } from 'slate';
import type { Leaf, Mark } from '../../release/leaf';
import type { ReleaseElement } from '../../release/slate-types';
import type { Keyed } from '../../review/formats';
import { canJoin } from '../../review/groups';
import { isLine, type Line } from '../grammar';
import { canDoWithout } from '../verbs/can-do-without';
import { mergeLines } from '../verbs/merge-lines';
import { putProperties } from '../verbs/set-properties';
import { splitLine } from '../verbs/split-line';
import {
  brkDelOf,
  deleteCharacters,
  dressEmpty,
  dropIdleEndBefore,
  goesOnDeleting,
  insertionMark,
  placeToInsert,
} from './characters';
import { formatted } from './formatted';
import { firstSource, lastSource, lineIn, placesOf, sourcesOf, textIn } from './sources';
import { continued, elementAt, insertionAround, isOwn, type Work } from './work';

type EndMarks = { brkIns?: Mark; brkDel?: Mark };

const endMarks = (work: Work, path: Path): EndMarks => elementAt(work.editor, path) as EndMarks;

const notProperties = new Set(['children', 'text', 'ins', 'del', 'fmt', 'brkIns', 'brkDel']);

/** The properties of a node that say what it is, without its text and its marks. */
export const propertiesOf = (node: object): Keyed =>
  Object.fromEntries(
    Object.entries(node).filter(([name, value]) => !notProperties.has(name) && value !== undefined),
  );

/** Characters of a line of the reading. */
export const lengthOf = (work: Work, path: Path): number =>
  sourcesOf(work, path).reduce(
    (sum, source) =>
      (lineIn(work.editor, source).children as readonly Leaf[]).reduce(
        (inner, leaf) => (leaf.del ? inner : inner + leaf.text.length),
        sum,
      ),
    0,
  );

/** Parts a line of the reading in two. The first half gets the mark; the second keeps the end the line had. */
export const splitAt = (work: Work, path: Path, offset: number, quote: string | undefined): void => {
  const { editor } = work;
  const { first, last } = placesOf(work, path, offset);
  const length = lengthOf(work, path);
  // At an edge what is deleted there stays with the words, so that the empty half is really empty.
  const place =
    length > 0 && offset === 0
      ? first
      : length > 0 && offset === length
        ? last
        : placeToInsert(work, path, offset);
  const isLast = Path.equals(place.path, lastSource(work, path));
  const brkIns = work.tracks(quote) ? insertionMark(work, place) : undefined;
  splitLine(editor, place.path, place.offset);
  const next = Path.next(place.path);
  // A deleted end that nothing follows took no effect; on an emptied half it would take the half away.
  if (isLast && brkDelOf(work, next)) putProperties(editor, next, { brkDel: undefined });
  if (brkIns) putProperties(editor, place.path, { brkIns });
  work.near = { path: next, offset: 0 };
};

/** Takes the end of a marked line away that stands before `next`: its own insertion really, else by a mark. */
export const joinLines = (work: Work, path: Path, next: Path, quote?: string): void => {
  const { editor } = work;
  const { brkIns } = endMarks(work, path);
  const isTaken = !work.tracks(quote) || isOwn(work, brkIns ?? insertionAround(work, path));
  if (isTaken && Path.equals(Path.next(path), next)) {
    const offset = textIn(editor, path).length;
    if (brkIns) work.replaced = brkIns;
    mergeLines(editor, path, next);
    work.near = { path, offset };
    return;
  }
  if (brkDelOf(work, path)) return;
  putProperties(editor, path, { brkDel: breakDeletion(work, path, next) });
  work.deletes = true;
};

const breakDeletion = (work: Work, path: Path, next: Path): Mark => {
  const last = (lineIn(work.editor, path).children as readonly Leaf[]).findLast(({ text }) => text !== '');
  const first = (lineIn(work.editor, next).children as readonly Leaf[]).find(({ text }) => text !== '');
  return goesOnDeleting(work, [last?.del, first?.del]) ?? work.mark();
};

/** Joins a line of the reading to the one before it. */
export const mergeIntoPrevious = (work: Work, path: Path, quote: string | undefined): void =>
  joinLines(work, lastSource(work, Path.previous(path)), firstSource(work, path), quote);

/**
 * Takes a whole line of the reading out. Where it can, its end goes together with the end before it, or
 * with the next line; one that stands alone is marked as a whole by the mark on its end.
 */
export const removeLineAt = (work: Work, path: Path): void => {
  const { editor } = work;
  dropIdleEndBefore(work, path);
  deleteCharacters(work, path, 0, Number.POSITIVE_INFINITY);
  const parent = Path.parent(path);
  const index = path.at(-1) as number;
  const count = groupsIn(work, parent).length;
  const own = firstSource(work, path);
  const node = elementAt(editor, own);
  const fits = (other: number) =>
    other >= 0 && other < count && canJoin(elementAt(editor, firstSource(work, [...parent, other])), node);
  if (fits(index - 1)) {
    joinLines(work, lastSource(work, [...parent, index - 1]), own);
    return;
  }
  const last = lastSource(work, path);
  if (fits(index + 1)) {
    joinLines(work, last, firstSource(work, [...parent, index + 1]));
    return;
  }
  for (const source of sourcesOf(work, path).toReversed()) {
    const { brkIns, brkDel } = endMarks(work, source);
    const isTaken =
      !work.tracks() ||
      (isOwn(work, brkIns ?? insertionAround(work, source)) && canDoWithout(editor, source));
    if (isTaken && textIn(editor, source) === '') {
      editor.apply({ type: 'remove_node', path: source, node: elementAt(editor, source) });
      sweep(work, Path.parent(source));
      continue;
    }
    if (!brkDel) {
      putProperties(editor, source, { brkDel: work.mark() });
      work.deletes = true;
    }
    return;
  }
};

/**
 * What the author put in and took out again, but had to stay for words of others that stood with it (a
 * heading is never without a block below), goes for good when those have gone.
 */
export const sweep = (work: Work, holder: Path): void => {
  const { editor } = work;
  const isOver = ({ ins, del, brkIns, brkDel }: OverMarks): boolean =>
    isOwn(work, ins ?? brkIns) && isOwn(work, del ?? brkDel);
  for (let index = elementAt(editor, holder).children.length - 1; index >= 0; index--) {
    const path = [...holder, index];
    const node = elementAt(editor, path);
    const isEmpty = node.type === 'image' || (isLine(node) && textIn(editor, path) === '');
    if (isEmpty && isOver(node as OverMarks) && isGone(work, holder, index) && canDoWithout(editor, path))
      editor.apply({ type: 'remove_node', path, node });
  }
};

type OverMarks = EndMarks & { ins?: Mark; del?: Mark };

export const groupsIn = (work: Work, parent: Path) =>
  work.rules.accepted.groupsOf(elementAt(work.editor, firstSource(work, parent)));

/** The index among the marked children at which a node of the reading's index goes. */
export const indexFor = (work: Work, parent: Path, index: number): number => {
  const groups = groupsIn(work, parent);
  const before = groups[index - 1]?.indices.at(-1);
  if (before !== undefined) return before + 1;
  return groups[0]?.indices[0] ?? elementAt(work.editor, firstSource(work, parent)).children.length;
};

/**
 * Puts a whole line in at a path of the reading. To reject it must leave its neighbours as they were, so it
 * is made as if the line before had been parted at its end or the next at its start, and then changed.
 */
export const insertLineAt = (work: Work, path: Path, line: Line): void => {
  const { editor } = work;
  dropIdleEndBefore(work, path);
  const parent = Path.parent(path);
  const holder = firstSource(work, parent);
  const at = indexFor(work, parent, path.at(-1) as number);
  const target = [...holder, at];
  // Where the sheet is not tracked its words may still be put into a quote that is.
  if (!(line.children as readonly Leaf[]).some(({ quote }) => work.tracks(quote))) {
    editor.apply({ type: 'insert_node', path: target, node: line });
    return;
  }
  if (revive(work, holder, at, line)) return;
  const before = at > 0 ? neighbour(work, [...holder, at - 1], line) : undefined;
  const next = nextRejected(work, holder, at, line);
  const mark = before
    ? insertionMark(work, { path: before, offset: textIn(editor, before).length })
    : next
      ? insertionMark(work, { path: next, offset: 0 })
      : insertionMarkAlone(work);
  const base = before ?? next;
  const properties = base
    ? dressedAs(work, elementAt(editor, base), line, isOwn(work, insertionAround(work, base)))
    : propertiesOf(line);
  const children = (line.children as readonly Leaf[]).map((leaf) =>
    leaf.text === '' ? leaf : { ...leaf, ins: mark },
  );
  const ends = before ? endMarks(work, before) : { brkIns: mark };
  const node = {
    ...properties,
    ...(ends.brkIns && { brkIns: ends.brkIns }),
    ...(ends.brkDel && { brkDel: ends.brkDel }),
    children,
  } as unknown as Line;
  if (before) putProperties(editor, before, { brkIns: mark, brkDel: undefined });
  editor.apply({ type: 'insert_node', path: target, node });
  work.near = { path: target, offset: textIn(editor, target).length };
};

/**
 * An empty line where this verb has just taken the last one out is that line: what the normaliser puts in
 * is no change.
 */
const revive = (work: Work, holder: Path, at: number, line: Line): boolean => {
  if ((line.children as readonly Leaf[]).some(({ text }) => text !== '')) return false;
  const { children } = elementAt(work.editor, holder);
  const { id } = work.mark();
  const index = [at - 1, at].find((one) => {
    const node = children[one] as ReleaseElement | undefined;
    return node && isLine(node) && node.brkDel?.id === id && canJoin(node, line) && isGone(work, holder, one);
  });
  if (index === undefined) return false;
  putProperties(work.editor, [...holder, index], { brkDel: undefined });
  return true;
};

const isGone = (work: Work, holder: Path, index: number): boolean =>
  work.rules.accepted
    .groupsOf(elementAt(work.editor, holder))
    .every(({ indices }) => !indices.includes(index));

const insertionMarkAlone = (work: Work): Mark =>
  work.moved ?? (work.deletes ? work.mark() : (continued(work, [work.replaced]) ?? work.mark()));

/** The line at a path, when the new one can be joined to it and its end is not deleted. */
const neighbour = (work: Work, path: Path, line: Line): Path | undefined => {
  const node = elementAt(work.editor, path);
  return canJoin(node, line) && !brkDelOf(work, path) ? path : undefined;
};

/**
 * The line that the new one is joined to when it is rejected: the very next one, whose format changes tell
 * what it was before, or else the one that comes next when every change is rejected.
 */
const nextRejected = (work: Work, holder: Path, at: number, line: Line): Path | undefined => {
  const node = elementAt(work.editor, holder);
  const very = node.children[at] as ReleaseElement | undefined;
  if (very && canJoin(line, very)) return [...holder, at];
  const indices = work.rules.rejected.groupsOf(node).flatMap((group) => group.indices);
  const index = indices.find((one) => one >= at);
  if (index === undefined) return undefined;
  const next = elementAt(work.editor, [...holder, index]);
  return canJoin(line, next) ? [...holder, index] : undefined;
};

/** The properties of the new line as changes of those of the line it is parted from. */
const dressedAs = (work: Work, base: ReleaseElement, line: Line, own: boolean): Keyed => {
  const { fmt } = base as { fmt?: unknown };
  const old: Keyed = { ...propertiesOf(base), ...(fmt !== undefined && { fmt }) };
  const wanted = wantedProperties(old, line);
  const merged = { ...old, ...formatted(work, old, wanted, { tracked: true, own }) };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
};

const wantedProperties = (old: Keyed, node: object): Keyed => ({
  ...Object.fromEntries(Object.keys(propertiesOf(old)).map((name) => [name, undefined])),
  ...propertiesOf(node),
});

/** Sets properties of a node of the reading, as changes with an author. */
export const setPropertiesAt = (work: Work, path: Path, wanted: Keyed): void => {
  const source = firstSource(work, path);
  const own = isOwn(work, insertionAround(work, source));
  putProperties(
    work.editor,
    source,
    formatted(work, elementAt(work.editor, source), wanted, { tracked: work.tracks(), own }),
  );
};

/**
 * After lines were put in, taken out or joined, each line of the reading must be what the verb made it:
 * where a joined line took over from another its properties change with it.
 */
export const settle = (work: Work, path: Path, node: ReleaseElement): void => {
  const groups = groupsIn(work, path);
  const children = node.children as readonly Node[];
  if (groups.length !== children.length)
    throw new Error(`tracking: ${groups.length} for ${children.length} in ${node.type}`);
  groups.forEach((_, index) => {
    const wanted = children[index] as ReleaseElement;
    if (isLine(wanted)) settleLine(work, [...path, index], wanted);
  });
};

/** Makes one line of the reading look like this line, whatever it is made of. */
export const settleLine = (work: Work, path: Path, line: Line): void => {
  const old = elementAt(work.editor, firstSource(work, path));
  setPropertiesAt(work, path, wantedProperties(propertiesOf(old), line));
  for (const source of sourcesOf(work, path)) dressAs(work, source, line);
};

/** An empty line goes on as the reading's does, and has no mark: there is nothing in it to decide about. */
const dressAs = (work: Work, source: Path, line: Line): void => {
  const leaves = line.children as readonly Leaf[];
  if (leaves.some(({ text }) => text !== '')) return;
  const { text: _, ...marks } = leaves[0] as Leaf;
  dressEmpty(work, source, marks);
};
