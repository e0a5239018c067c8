import { Node, type Path, type Point } from 'slate';
import { lineText, offsetOf, placeAt, pointIn } from '../../../../shared/editing/lines';
import type { Leaf } from '../../../../shared/release/leaf';
import type { Root } from '../../../../shared/release/root';
import type { ReleaseEditor, ReleaseElement } from '../../../../shared/release/slate-types';

/** A place in a text: a line by its path, and characters before the place. */
export type Address = { path: Path; offset: number };

/** In no text of the tests. */
const sentinel = '\u{f8ff}';

/**
 * The address that a point of a marked tree has in one of its readings, found without the mapping that is
 * under test: a character is put in there, the reading is made, and looked for. `undefined` when the point
 * lies in something the reading does not have.
 */
export const addressOf = (root: Root, point: Point, reading: (root: Root) => Root): Address | undefined => {
  const plain = reading(root);
  const found = find(reading(withSentinel(root, point)));
  if (!found) return undefined;
  // The sentinel may have kept a line that would else be gone.
  const line = nodeAt(plain, found.path);
  if (!line || !('children' in line)) return undefined;
  const marked = lineText(nodeAt(found.root, found.path) as never);
  return lineText(line as never) === marked.replace(sentinel, '') && sameShape(plain, found.root)
    ? { path: found.path, offset: found.offset }
    : undefined;
};

const withSentinel = (root: Root, { path, offset }: Point): Root => {
  const put = (node: ReleaseElement, [step, ...rest]: number[]): ReleaseElement => {
    const children: (ReleaseElement | Leaf)[] = [...node.children];
    const child = children[step as number] as ReleaseElement | Leaf;
    if (rest.length > 0) children[step as number] = put(child as ReleaseElement, rest);
    else {
      const leaf = child as Leaf;
      children.splice(
        step as number,
        1,
        { ...leaf, text: leaf.text.slice(0, offset) },
        { text: sentinel },
        { ...leaf, text: leaf.text.slice(offset) },
      );
    }
    return { ...node, children } as ReleaseElement;
  };
  return put(root, path.slice(1)) as Root;
};

const find = (root: Root): (Address & { root: Root }) | undefined => {
  for (const [node, path] of Node.nodes(root)) {
    if (!('children' in node) || !('text' in (node.children[0] ?? {}))) continue;
    const offset = (node.children as readonly Leaf[])
      .map(({ text }) => text)
      .join('')
      .indexOf(sentinel);
    if (offset !== -1) return { path: [0, ...path], offset, root };
  }
  return undefined;
};

const nodeAt = (root: Root, path: Path): ReleaseElement | Leaf | undefined =>
  Node.has(root, path.slice(1)) ? (Node.get(root, path.slice(1)) as ReleaseElement | Leaf) : undefined;

const sameShape = (one: ReleaseElement, other: ReleaseElement): boolean => {
  const [first, second] = [one.children as readonly Node[], other.children as readonly Node[]];
  if (first.length > 0 && 'text' in (first[0] as Node)) return true;
  return (
    first.length === second.length &&
    first.every((child, index) => sameShape(child as ReleaseElement, second[index] as ReleaseElement))
  );
};

export const pointAt = (editor: ReleaseEditor, { path, offset }: Address): Point =>
  pointIn(editor, path, offset);

export const addressIn = (editor: ReleaseEditor, point: Point): Address => ({
  path: placeAt(editor, point).path,
  offset: offsetOf(editor, point),
});
