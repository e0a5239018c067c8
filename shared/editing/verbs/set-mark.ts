import { type Editor, Path, Range } from 'slate';
import type { Leaf } from '../../release/leaf';
import type { Line } from '../grammar';
import { isLinePlace, lineText, offsetOf, placeOn, placesIn } from '../lines';
import { allowsMark, type MarkName } from '../places';
import { setProperties } from './set-properties';

/** A stretch of one line, in characters. */
export type Stretch = { path: Path; from: number; to: number };

/** The part of each line of text that a range covers; images and empty parts are left out. */
export const stretchesOf = (editor: Editor, range: Range): Stretch[] => {
  const [start, end] = Range.edges(range);
  const places = placesIn(editor, range);
  return places.filter(isLinePlace).flatMap(({ line, path }) => {
    const from = Path.isAncestor(path, start.path) ? offsetOf(editor, start) : 0;
    const to = Path.isAncestor(path, end.path) ? offsetOf(editor, end) : lineText(line).length;
    return to > from ? [{ path, from, to }] : [];
  });
};

/** Sets a mark (`undefined` takes it off) on the text of a range, in the lines that may have it. */
export const setMark = (editor: Editor, range: Range, name: MarkName, value: unknown): void => {
  for (const stretch of stretchesOf(editor, range)) markStretch(editor, stretch, { [name]: value });
};

/** Sets marks on one stretch; those its line may not have are taken off only, never put on. */
export const markStretch = (
  editor: Editor,
  { path, from, to }: Stretch,
  marks: Partial<Record<MarkName, unknown>>,
): void => {
  const { type } = placeOn(editor, path).line as Line;
  const wanted = Object.fromEntries(
    Object.entries(marks).filter(
      ([name, value]) => value === undefined || allowsMark(type, name as MarkName),
    ),
  );
  if (Object.keys(wanted).length === 0) return;
  editor.withoutNormalizing(() => {
    for (const [, at] of leavesCut(editor, { path, from, to })) setProperties(editor, at, wanted);
  });
};

/** The leaves that a stretch is, parted from the others at its ends; empty ones are left out. */
export const leavesCut = (editor: Editor, { path, from, to }: Stretch): [Leaf, Path][] => {
  splitLeafAt(editor, path, to);
  splitLeafAt(editor, path, from);
  let left = 0;
  return (placeOn(editor, path).line as Line).children.flatMap((leaf, index): [Leaf, Path][] => {
    const start = left;
    left += leaf.text.length;
    return start >= from && start < to && leaf.text !== '' ? [[leaf, [...path, index]]] : [];
  });
};

const splitLeafAt = (editor: Editor, path: Path, offset: number): void => {
  let left = 0;
  for (const [index, leaf] of (placeOn(editor, path).line as Line).children.entries()) {
    const position = offset - left;
    if (position > 0 && position < leaf.text.length) {
      const { text: _, ...properties }: Leaf = leaf;
      editor.apply({ type: 'split_node', path: [...path, index], position, properties });
      return;
    }
    left += leaf.text.length;
  }
};
