import { Editor, Node, Path, Point, Range, Transforms } from 'slate';
import { trackingRules } from '../../shared/editing/tracking/rules';
import { isLive, placeOfPoint, placesOf, readPlace } from '../../shared/editing/tracking/sources';
import type { Leaf } from '../../shared/release/leaf';
import { useReviewView } from './review-view';
import type { SheetEditor } from './sheet-editor';

/**
 * In the views without marks, deleted words are not drawn, and Chromium shows no caret in what it does not
 * draw. A caret that comes to stand in such words goes to the drawn edge of the same place in the text.
 */
export const settleHidden = (editor: SheetEditor): void => {
  const { selection } = editor;
  if (!selection || useReviewView.getState().view === 'all') return;
  const anchor = drawnPoint(editor, selection.anchor);
  const focus = Range.isCollapsed(selection) ? anchor : drawnPoint(editor, selection.focus);
  const settled = { anchor, focus };
  if (!Range.equals(selection, settled)) Transforms.select(editor, settled);
};

/**
 * Moves the caret by what is drawn, in the views without marks: slate-react would go letter by letter
 * through words that nobody sees. False when there is nothing to do here.
 */
export const moveDrawn = (
  editor: SheetEditor,
  move: { reverse: boolean; unit: 'character' | 'word' },
): boolean => {
  const { selection } = editor;
  if (!selection || Range.isExpanded(selection) || useReviewView.getState().view === 'all') return false;
  Transforms.select(editor, edgeOfPlace(editor, selection.focus, move.reverse));
  for (;;) {
    const before = editor.selection?.focus;
    Transforms.move(editor, move);
    const after = editor.selection?.focus;
    if (!before || !after || Point.equals(before, after) || !isHidden(editor, after)) return true;
    Transforms.select(editor, pastHidden(editor, after, move.reverse));
    if (move.unit === 'word' && !isHidden(editor, editor.selection?.focus ?? after)) return true;
  }
};

/** The same place in the text, on the far side of the hidden words beside it. */
const edgeOfPlace = (editor: SheetEditor, point: Point, reverse: boolean): Point => {
  const seen = { editor, rules: trackingRules };
  const { path, offset } = readPlace(seen, placeOfPoint(editor, point));
  const { first, last } = placesOf(seen, path, offset);
  const points = pointsAt(editor, reverse ? first : last);
  return points.find((one) => !isHidden(editor, one)) ?? (reverse ? points[0] : points.at(-1)) ?? point;
};

/** Out of what is hidden as a whole, or of hidden words, in the direction of the caret. */
const pastHidden = (editor: SheetEditor, point: Point, reverse: boolean): Point => {
  const whole = hiddenAround(editor, point.path);
  if (!whole) return edgeOfPlace(editor, point, reverse);
  return reverse ? Editor.start(editor, whole) : Editor.end(editor, whole);
};

const leafAt = (editor: SheetEditor, path: Path): Leaf => Node.get(editor, path) as Leaf;

/** Deleted words, a deleted contact or image around them, or a line that is taken out with its end. */
const isHidden = (editor: SheetEditor, { path }: Point): boolean =>
  !isLive(leafAt(editor, path)) || hiddenAround(editor, path) !== undefined;

/** The outermost element around a leaf that is hidden as a whole. */
const hiddenAround = (editor: SheetEditor, leaf: Path): Path | undefined =>
  Path.levels(leaf)
    .slice(1, -1)
    .find((level) => (Node.get(editor, level) as { del?: unknown }).del !== undefined);

const drawnPoint = (editor: SheetEditor, point: Point): Point => {
  if (!isHidden(editor, point)) return point;
  const seen = { editor, rules: trackingRules };
  const { path, offset } = readPlace(seen, placeOfPoint(editor, point));
  const { first, last } = placesOf(seen, path, offset);
  const found = pointsAt(editor, first)
    .concat(pointsAt(editor, last))
    .find((one) => !isHidden(editor, one));
  return found ?? { path: [...first.path, 0], offset: 0 };
};

/** The ends of the leaves that touch a place, the one before it first. */
const pointsAt = (editor: SheetEditor, place: { path: Path; offset: number }): Point[] => {
  const { children } = Node.get(editor, place.path) as unknown as { children: Leaf[] };
  const found: Point[] = [];
  let left = 0;
  children.forEach(({ text }, index) => {
    const offset = place.offset - left;
    left += text.length;
    if (offset >= 0 && offset <= text.length) found.push({ path: [...place.path, index], offset });
  });
  return found;
};
