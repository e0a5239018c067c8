import { Node, Path, type Point, Range, Transforms } from 'slate';
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
 * A line of which only deleted words are left holds the caret in them. Before an arrow key it goes to their
 * edge, so that one press leaves the line.
 */
export const leaveHidden = (editor: SheetEditor, direction: 'start' | 'end'): void => {
  const { selection } = editor;
  if (!selection || useReviewView.getState().view === 'all' || !isHidden(editor, selection.focus)) return;
  const line = Path.parent(selection.focus.path);
  const leaves = (Node.get(editor, line) as unknown as { children: Leaf[] }).children;
  const index = direction === 'start' ? 0 : leaves.length - 1;
  const offset = direction === 'start' ? 0 : (leaves[index]?.text.length ?? 0);
  Transforms.select(editor, { path: [...line, index], offset });
};

const leafAt = (editor: SheetEditor, path: Path): Leaf => Node.get(editor, path) as Leaf;

/** Deleted words, a deleted contact or image around them, or a line that is taken out with its end. */
const isHidden = (editor: SheetEditor, { path }: Point): boolean =>
  !isLive(leafAt(editor, path)) ||
  Path.levels(path)
    .slice(1, -1)
    .some((level) => {
      const node = Node.get(editor, level) as { del?: unknown };
      return node.del !== undefined;
    });

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
