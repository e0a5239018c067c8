import { type Editor, Node, Path, type Point, Range } from 'slate';
import type { Image } from '../release/blocks';
import type { Leaf } from '../release/leaf';
import type { Section, SectionType } from '../release/sections';
import type { ReleaseElement } from '../release/slate-types';
import { isImage, isLine, type Line } from './grammar';

/** A place a caret can stand in: a line of text, or an image. */
export type Place = { line: Line | Image; path: Path };
export type LinePlace = { line: Line; path: Path };

export const isLinePlace = (place: Place | undefined): place is LinePlace =>
  place !== undefined && isLine(place.line);

/** The line that holds a point, or the text at a path. */
export const placeAt = (editor: Editor, at: Point | Path): Place => {
  const path = Path.parent(Path.isPath(at) ? at : at.path);
  return { line: Node.get(editor, path) as Line | Image, path };
};

/** The line or image at its own path. */
export const placeOn = (editor: Editor, path: Path): Place => ({
  line: Node.get(editor, path) as Line | Image,
  path,
});

/** Every path in the one root begins with the root's index and the section's. */
export const sectionPath = (path: Path): Path => path.slice(0, 2);

export const sectionAt = (editor: Editor, path: Path): Section =>
  Node.get(editor, sectionPath(path)) as Section;

export const inSameSection = (one: Path, other: Path): boolean =>
  Path.equals(sectionPath(one), sectionPath(other));

/** The path of a section by its type; every release in an editor has one of each. */
export const pathOfSection = (editor: Editor, type: SectionType): Path => {
  const root = editor.children[0] as ReleaseElement;
  return [0, (root.children as readonly Node[]).findIndex((node) => 'type' in node && node.type === type)];
};

export const lineText = (line: Line | Image): string =>
  (line.children as readonly Leaf[]).map(({ text }) => text).join('');

export const isEmptyPlace = (place: Place): boolean => isLine(place.line) && lineText(place.line) === '';

/** Characters of the line that stand before a point in it. */
export const offsetOf = (editor: Editor, point: Point): number => {
  const { line } = placeAt(editor, point);
  const index = point.path.at(-1) ?? 0;
  return line.children.slice(0, index).reduce((sum, leaf) => sum + leaf.text.length, point.offset);
};

/** The point so many characters into a line; between two leaves it is the end of the first. */
export const pointIn = (editor: Editor, path: Path, offset: number): Point => {
  const { line } = placeOn(editor, path);
  let left = offset;
  for (const [index, leaf] of line.children.entries()) {
    if (left <= leaf.text.length || index === line.children.length - 1)
      return { path: [...path, index], offset: Math.min(left, leaf.text.length) };
    left -= leaf.text.length;
  }
  return { path: [...path, 0], offset: 0 };
};

export const startOf = (path: Path): Point => ({ path: [...path, 0], offset: 0 });
export const endOf = (editor: Editor, path: Path): Point => pointIn(editor, path, Number.POSITIVE_INFINITY);

/** The line or image right before or after the one at `path`, in whatever section it stands. */
export const placeBeside = (editor: Editor, path: Path, direction: -1 | 1): Place | undefined => {
  for (let at = path; at.length > 0; at = Path.parent(at)) {
    const siblings = (Node.get(editor, Path.parent(at)) as ReleaseElement).children as readonly Node[];
    const index = (at.at(-1) as number) + direction;
    if (index >= 0 && index < siblings.length)
      return edgePlace(editor, [...Path.parent(at), index], direction);
  }
  return undefined;
};

/** The first (1) or last (-1) line inside a node, or the node itself. */
export const edgePlace = (editor: Editor, path: Path, from: -1 | 1): Place => {
  let at = path;
  for (;;) {
    const node = Node.get(editor, at) as ReleaseElement;
    if (isLine(node) || isImage(node)) return { line: node, path: at };
    at = [...at, from === 1 ? 0 : node.children.length - 1];
  }
};

/** All lines and images a range touches, in their order. */
export const placesIn = (editor: Editor, range: Range): Place[] => {
  const [start, end] = Range.edges(range);
  const last = Path.parent(end.path);
  const places = [placeAt(editor, start)];
  for (;;) {
    const place = places.at(-1) as Place;
    if (Path.compare(place.path, last) >= 0) return places;
    const next = placeBeside(editor, place.path, 1);
    if (!next) return places;
    places.push(next);
  }
};
