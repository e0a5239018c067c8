import { Path } from 'slate';
import type { Leaf, Mark } from '../../release/leaf';
import { pointIn } from '../lines';
import type { Marks } from '../typing-marks';
import { putText } from '../verbs/insert-text';
import { removeText } from '../verbs/remove-range';
import { leavesCut } from '../verbs/set-mark';
import { putProperties } from '../verbs/set-properties';
import { formatted } from './formatted';
import {
  isLive,
  lastSource,
  lineIn,
  type Place,
  placeNear,
  placesOf,
  type Stretch,
  stretchesOf,
  textIn,
} from './sources';
import { continued, elementAt, insertionAround, isOwn, type Work } from './work';

const leavesIn = (work: Work, path: Path): readonly Leaf[] =>
  lineIn(work.editor, path).children as readonly Leaf[];

type Span = { leaf: Leaf; from: number; to: number };

/** The leaves of a marked line with the characters they are. */
const spansIn = (work: Work, path: Path): Span[] => {
  let left = 0;
  return leavesIn(work, path).map((leaf) => {
    const from = left;
    left += leaf.text.length;
    return { leaf, from, to: left };
  });
};

/** The place of the marked tree at which words put in at a place of the reading go. */
export const placeToInsert = (work: Work, path: Path, offset: number): Place => {
  const near = work.near && placeNear(work, path, offset, placeOf(work.near));
  return near ? behindDeletion(work, near) : placesOf(work, path, offset).first;
};

const placeOf = (near: NonNullable<Work['near']>): Place => ({ path: near.path, offset: near.offset });

/** Words typed inside a deletion replace it: they stand behind it and do not part it. */
const behindDeletion = (work: Work, place: Place): Place => {
  const spans = spansIn(work, place.path).filter(({ leaf }) => leaf.text !== '');
  const isDeleted = (span: Span | undefined) => span !== undefined && !isLive(span.leaf);
  const before = spans.find(({ from, to }) => from < place.offset && place.offset <= to);
  let index = spans.findIndex(({ from, to }) => from <= place.offset && place.offset < to);
  if (!isDeleted(before) || !isDeleted(spans[index])) return place;
  while (isDeleted(spans[index + 1])) index++;
  return { path: place.path, offset: (spans[index] as Span).to };
};

/** The marks of insertion that touch a place: of the words around it, and of the breaks at its line's ends. */
export const insertionsAt = (work: Work, { path, offset }: Place): (Mark | undefined)[] => {
  const spans = spansIn(work, path).filter(({ leaf }) => leaf.text !== '');
  const before =
    spans.find(({ to }) => to === offset) ?? spans.find(({ from, to }) => from < offset && offset < to);
  const after = spans.find(({ from }) => from === offset);
  const marks = [before, after].flatMap((span) => (span && isLive(span.leaf) ? [span.leaf.ins] : []));
  if (offset === 0) marks.push(breakBefore(work, path));
  if (offset === textIn(work.editor, path).length) marks.push(breakOf(work, path));
  return marks;
};

const breakOf = (work: Work, path: Path): Mark | undefined => {
  const { brkIns, brkDel } = elementAt(work.editor, path) as { brkIns?: Mark; brkDel?: Mark };
  return brkDel ? undefined : brkIns;
};

const breakBefore = (work: Work, path: Path): Mark | undefined =>
  Path.hasPrevious(path) ? breakOf(work, Path.previous(path)) : undefined;

/** Puts words in at a place of the reading; the mark they get, if any. */
export const insertCharacters = (
  work: Work,
  path: Path,
  offset: number,
  text: string,
  marks: Marks,
): void => {
  const place = placeToInsert(work, path, offset);
  if (text === '') {
    dressEmpty(work, place.path, marks);
    return;
  }
  const ins = work.tracks(marks.quote) ? insertionMark(work, place) : undefined;
  putText(work.editor, pointIn(work.editor, place.path, place.offset), text, ins ? { ...marks, ins } : marks);
  work.near = { path: place.path, offset: place.offset + text.length };
};

export const insertionMark = (work: Work, place: Place): Mark => {
  if (work.moved) return work.moved;
  if (work.deletes) return work.mark();
  return continued(work, [...insertionsAt(work, place), work.replaced]) ?? work.mark();
};

/** The one leaf of an empty line says how it goes on; that is no change. */
export const dressEmpty = (work: Work, path: Path, marks: Marks): void => {
  const [leaf] = leavesIn(work, path);
  if (!leaf || textIn(work.editor, path) !== '') return;
  const { text: _, ...old } = leaf;
  putProperties(work.editor, [...path, 0], {
    ...Object.fromEntries(Object.keys(old).map((key) => [key, undefined])),
    ...marks,
  });
};

/** Takes characters of a line of the reading out: the author's own open insertions really, all else by a mark. */
export const deleteCharacters = (work: Work, path: Path, from: number, to: number): void => {
  if (to <= from) return;
  const stretches = stretchesOf(work, path, from, to);
  if (stretches.length > 0 && isEmptiedBy(work, path, stretches)) dropIdleEnd(work, path);
  for (const stretch of stretches.toReversed()) deleteStretch(work, stretch);
};

/**
 * The end of a line of the reading is deleted in the marked tree only where nothing can be joined to the line,
 * as deciding about one of two deletions can leave it. That takes no effect, until the line is emptied or
 * what comes next is another: then it would take the line away, or join it to what nobody joined it to.
 */
const dropIdleEnd = (work: Work, path: Path): void => {
  const last = lastSource(work, path);
  if (brkDelOf(work, last)) putProperties(work.editor, last, { brkDel: undefined });
};

/** The same of what stands right before a path of the reading, for when something is put in or taken out there. */
export const dropIdleEndBefore = (work: Work, path: Path): void => {
  if (Path.hasPrevious(path)) dropIdleEnd(work, Path.previous(path));
};

const isEmptiedBy = (work: Work, path: Path, stretches: readonly Stretch[]): boolean => {
  const taken = (all: readonly Stretch[]) => all.reduce((sum, { from, to }) => sum + to - from, 0);
  return taken(stretches) === taken(stretchesOf(work, path, 0, Number.POSITIVE_INFINITY));
};

const deleteStretch = (work: Work, stretch: Stretch): void => {
  const { editor } = work;
  const around = insertionAround(work, stretch.path);
  const parts = spansIn(work, stretch.path)
    .map(({ leaf, from, to }) => ({
      leaf,
      from: Math.max(from, stretch.from),
      to: Math.min(to, stretch.to),
    }))
    .filter(({ from, to }) => to > from);
  const end = { path: stretch.path, offset: stretch.to };
  for (const { leaf, from, to } of parts.toReversed()) {
    const own = leaf.ins ?? around;
    if (work.tracks(leaf.quote) && !isOwn(work, own)) {
      strike(work, { path: stretch.path, from, to });
      continue;
    }
    if (leaf.ins && isOwn(work, leaf.ins)) work.replaced = leaf.ins;
    removeText(editor, stretch.path, from, to);
    end.offset -= to - from;
  }
  work.near = end;
};

const strike = (work: Work, stretch: Stretch): void => {
  const del = deletionMark(work, stretch);
  work.deletes = true;
  setOnLeaves(work, stretch, () => ({ del }));
};

const deletionMark = (work: Work, { path, from, to }: Stretch): Mark => {
  const spans = spansIn(work, path).filter(({ leaf }) => leaf.text !== '');
  const touching = spans.filter((span) => span.to === from || span.from === to).map(({ leaf }) => leaf.del);
  const breaks = [
    ...(from === 0 && Path.hasPrevious(path) ? [brkDelOf(work, Path.previous(path))] : []),
    ...(to === textIn(work.editor, path).length ? [brkDelOf(work, path)] : []),
  ];
  return goesOnDeleting(work, [...touching, ...breaks]) ?? work.mark();
};

/** Backspace after Backspace is one deletion; a range that was chosen is one by itself. */
export const goesOnDeleting = (work: Work, marks: readonly (Mark | undefined)[]): Mark | undefined => {
  const mark = work.overRange ? undefined : continued(work, marks);
  return mark;
};

export const brkDelOf = (work: Work, path: Path): Mark | undefined =>
  (elementAt(work.editor, path) as { brkDel?: Mark }).brkDel;

/** Sets properties of the leaves that a stretch of a marked line is; leaves are parted at its ends. */
const setOnLeaves = (work: Work, stretch: Stretch, wanted: (leaf: Leaf) => Record<string, unknown>): void => {
  for (const [leaf, path] of leavesCut(work.editor, stretch)) putProperties(work.editor, path, wanted(leaf));
};

const untracked = new Set(['language', 'quote', 'notQuote', 'comments']);

/** Sets marks on characters of a line of the reading: formats by a chain of changes, the others as they are. */
export const formatCharacters = (
  work: Work,
  path: Path,
  from: number,
  to: number,
  marks: Record<string, unknown>,
): void => {
  if (to <= from) return;
  const entries = Object.entries(marks);
  const plain = Object.fromEntries(entries.filter(([name]) => untracked.has(name)));
  const formats = Object.fromEntries(entries.filter(([name]) => !untracked.has(name)));
  for (const stretch of stretchesOf(work, path, from, to)) {
    const around = insertionAround(work, stretch.path);
    setOnLeaves(work, stretch, (leaf) => ({
      ...plain,
      ...formatted(work, leaf, formats, {
        tracked: work.tracks(leaf.quote),
        own: isOwn(work, leaf.ins ?? around),
      }),
    }));
  }
};
