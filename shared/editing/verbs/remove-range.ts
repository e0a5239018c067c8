import { Editor, Node, Path, type Point, Range, Transforms } from 'slate';
import type { Leaf } from '../../release/leaf';
import type { ReleaseElement } from '../../release/slate-types';
import { isImage, isLine } from '../grammar';
import {
  endOf,
  inSameSection,
  isLinePlace,
  lineText,
  offsetOf,
  type Place,
  placeBeside,
  placesIn,
  pointIn,
  startOf,
} from '../lines';
import { typingPlace } from '../typing-marks';
import { areJoinable, mergeLines } from './merge-lines';

/**
 * Deletes what lies in a range and leaves the caret there. Lines of one kind are joined; a deletion over
 * several sections takes the text out of each and leaves the sections standing, since what a release
 * consists of is not text. Plain Slate would move the body's first paragraph into the dateline.
 */
export const removeRange = (editor: Editor, range: Range): void => {
  const owner = soleOwner(editor, range);
  const places = placesIn(editor, range);
  const [start, end] = Range.edges(range);
  const [from, to] = [offsetOf(editor, start), offsetOf(editor, end)];
  const line = editor.pathRef((places[0] as Place).path);
  Editor.withoutNormalizing(editor, () => {
    if (places.length === 1) removeText(editor, (places[0] as Place).path, from, to);
    else removeAcross(editor, places, from, to);
    if (line.current) clearEmptied(editor, line.current, owner);
  });
  const path = line.unref();
  if (!path) {
    Transforms.collapse(editor, { edge: 'start' });
    return;
  }
  const point = pointIn(editor, path, from);
  Transforms.select(editor, point);
  rememberOwner(editor, point, owner);
};

/** Takes the characters from one offset of a line to another out of its leaves. */
export const removeText = (editor: Editor, path: Path, from: number, to: number): void => {
  const line = Node.get(editor, path) as ReleaseElement;
  if (!isLine(line)) return;
  let left = 0;
  const cuts = line.children.map((leaf, index) => {
    const start = Math.max(0, from - left);
    const stop = Math.min(leaf.text.length, to - left);
    left += leaf.text.length;
    return { path: [...path, index], offset: start, text: leaf.text.slice(start, Math.max(start, stop)) };
  });
  for (const cut of cuts.reverse()) if (cut.text !== '') editor.apply({ type: 'remove_text', ...cut });
};

const removeAcross = (editor: Editor, places: readonly Place[], from: number, to: number): void => {
  const first = places[0] as Place;
  const last = places.at(-1) as Place;
  const refs = places.map(({ path }) => editor.pathRef(path));
  const joins = areJoinable(editor, first.path, last.path);
  if (isLine(first.line)) removeText(editor, first.path, from, Number.POSITIVE_INFINITY);
  if (isLine(last.line)) removeText(editor, last.path, 0, to);
  for (let index = places.length - 1; index >= 0; index--) {
    const path = refs[index]?.current;
    const isEdge = index === 0 || index === places.length - 1;
    if (path && (!isEdge || isImage(nodeAt(editor, path)))) removeOrEmpty(editor, path);
  }
  const [one, two] = [refs[0]?.unref(), refs.at(-1)?.unref()];
  for (const ref of refs) ref.unref();
  if (joins && one && two) mergeLines(editor, one, two);
  else if (two) clearEmptied(editor, two, {});
};

const nodeAt = (editor: Editor, path: Path) => Node.get(editor, path) as ReleaseElement;

/** Takes a line away when its section can do without it; else only its text. */
const removeOrEmpty = (editor: Editor, path: Path): void => {
  const { type } = nodeAt(editor, path);
  const stays = type === 'section-heading' ? path.at(-1) === 0 : path.length === 2 && type !== 'notice';
  if (!stays) {
    removeLine(editor, path);
    return;
  }
  removeText(editor, path, 0, Number.POSITIVE_INFINITY);
  clearEmptied(editor, path, {});
};

/** An emptied line carries nothing over from the text it had, but the quote that was deleted in it whole. */
const clearEmptied = (editor: Editor, path: Path, owner: Owner): void => {
  const line = nodeAt(editor, path);
  if (!isLine(line) || lineText(line) !== '') return;
  const { text: _, ...marks } = line.children[0] as Leaf;
  const newProperties = defined(owner);
  if (Object.keys({ ...marks, ...newProperties }).length === 0) return;
  editor.apply({ type: 'set_node', path: [...path, 0], properties: marks, newProperties });
};

/** Removes a line or image, and the contact or issuer that would be left with nothing in it. */
export const removeLine = (editor: Editor, path: Path): void => {
  const parent = Node.get(editor, Path.parent(path)) as ReleaseElement;
  const alone = parent.children.length === 1 && (parent.type === 'contact' || parent.type === 'issuer');
  const at = alone ? Path.parent(path) : path;
  editor.apply({ type: 'remove_node', path: at, node: Node.get(editor, at) as ReleaseElement });
};

/** Removes a line or image with the caret in it; the caret goes to the place before or after it. */
export const removePlace = (editor: Editor, path: Path, prefer: -1 | 1): void => {
  const candidates = ([prefer, -prefer] as const).flatMap((direction) => {
    const place = placeBeside(editor, path, direction as -1 | 1);
    return place ? [{ place, direction }] : [];
  });
  const chosen = candidates.find(({ place }) => inSameSection(place.path, path)) ?? candidates[0];
  if (chosen) {
    const { place, direction } = chosen;
    Transforms.select(
      editor,
      direction === -1 && isLinePlace(place) ? endOf(editor, place.path) : startOf(place.path),
    );
  }
  removeLine(editor, path);
};

type Owner = Pick<Leaf, 'quote' | 'notQuote'>;

/** The quote that every character of a range within one line belongs to. */
const soleOwner = (editor: Editor, range: Range): Owner => {
  const leaves = [...Node.texts(editor, { from: Range.start(range).path, to: Range.end(range).path })];
  const [start, end] = Range.edges(range);
  const touched = leaves.filter(([leaf, path]) => {
    const from = Path.equals(path, start.path) ? start.offset : 0;
    const to = Path.equals(path, end.path) ? end.offset : leaf.text.length;
    return to > from;
  });
  const [first] = touched[0] ?? [];
  return {
    quote: touched.every(([leaf]) => leaf.quote === first?.quote) ? first?.quote : undefined,
    notQuote: touched.every(([leaf]) => leaf.notQuote) && first ? true : undefined,
  };
};

/**
 * A quote that was deleted whole still owns its place until the caret leaves it: what is typed there is
 * its new wording.
 */
const rememberOwner = (editor: Editor, point: Point, owner: Owner): void => {
  const { path } = point;
  const line = nodeAt(editor, Path.parent(path));
  if (!isLine(line) || lineText(line) === '') return;
  const { marks } = typingPlace(editor, point, 'a');
  const lost =
    (owner.quote !== undefined && marks.quote === undefined) || (owner.notQuote && !marks.notQuote);
  if (lost) editor.marks = { ...marks, ...defined(owner) };
};

const defined = ({ quote, notQuote }: Owner): Owner => ({
  ...(quote !== undefined && { quote }),
  ...(notQuote && { notQuote }),
});
