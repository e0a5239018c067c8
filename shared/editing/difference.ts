import { type Editor, Node, type Path, Point, type Range, Transforms } from 'slate';
import type { ReleaseElement } from '../release/slate-types';
import { isLine, isSection } from './grammar';

type Properties = Record<string, unknown>;

/**
 * Turns the node at `path` into `to` by operations: properties are set, children that are the same
 * reference stay, what lies between them is replaced. The caret keeps its place in the text. With
 * `wholeLines` a line that changed is one removal and one insertion: fewer operations when many change.
 */
export const applyDifference = (
  editor: Editor,
  path: Path,
  to: ReleaseElement,
  options: { wholeLines?: boolean } = {},
): void => {
  const caret = editor.selection && rememberRange(editor, path, editor.selection);
  if (caret) Transforms.deselect(editor);
  replaceInside(editor, path, to, options.wholeLines === true);
  if (caret) Transforms.select(editor, recallRange(editor, path, caret));
};

const replaceInside = (editor: Editor, path: Path, to: ReleaseElement, wholeLines: boolean): void => {
  const from = Node.get(editor, path) as ReleaseElement;
  setProperties(editor, path, from, to);
  const before: readonly Node[] = from.children;
  const after: readonly Node[] = to.children;
  let start = 0;
  const kept: [number, number][] = [];
  const isKept = (index: number, other: number): boolean => {
    const [one, two] = [before[index], after[other]];
    if (one === two) return true;
    if (!isVersion(one, two)) return false;
    kept.push([index, other]);
    return true;
  };
  while (start < before.length && start < after.length && isKept(start, start)) start++;
  let tail = 0;
  const shorter = Math.min(before.length, after.length) - start;
  while (tail < shorter && isKept(before.length - 1 - tail, after.length - 1 - tail)) tail++;
  for (const [index, other] of kept)
    replaceInside(editor, [...path, index], after[other] as ReleaseElement, wholeLines);
  const rest = before.slice(start, before.length - tail);
  const fresh = after.slice(start, after.length - tail);
  if (rest.length === fresh.length && rest.every((node, index) => alike(node, fresh[index]))) {
    fresh.forEach((node, index) => {
      const at = [...path, start + index];
      if (!wholeLines || !isLine(node as ReleaseElement) || isSection(node)) {
        replaceInside(editor, at, node as ReleaseElement, wholeLines);
        return;
      }
      editor.apply({ type: 'remove_node', path: at, node: rest[index] as ReleaseElement });
      editor.apply({ type: 'insert_node', path: at, node: node as ReleaseElement });
    });
    return;
  }
  for (let index = before.length - tail - 1; index >= start; index--) {
    editor.apply({ type: 'remove_node', path: [...path, index], node: before[index] as ReleaseElement });
  }
  fresh.forEach((node, index) => {
    editor.apply({ type: 'insert_node', path: [...path, start + index], node: node as ReleaseElement });
  });
};

/** The same line with its leaves joined, or another mark on it: its words stay where they are. */
const isVersion = (one: Node | undefined, two: Node | undefined): boolean =>
  alike(one, two) &&
  (isSection(two) || (isLine(two) && Node.string(one as ReleaseElement) === Node.string(two)));

const alike = (one: Node | undefined, two: Node | undefined): two is ReleaseElement =>
  one !== undefined &&
  two !== undefined &&
  'type' in one &&
  'type' in two &&
  'children' in one &&
  one.type === two.type;

const setProperties = (editor: Editor, path: Path, from: object, to: object): void => {
  const properties: Properties = {};
  const newProperties: Properties = {};
  const [old, fresh] = [from as Properties, to as Properties];
  for (const key of new Set([...Object.keys(old), ...Object.keys(fresh)])) {
    if (key === 'children' || key === 'text' || old[key] === fresh[key]) continue;
    if (key in old) properties[key] = old[key];
    if (key in fresh) newProperties[key] = fresh[key];
  }
  if (Object.keys(properties).length + Object.keys(newProperties).length === 0) return;
  editor.apply({ type: 'set_node', path, properties, newProperties } as Parameters<Editor['apply']>[0]);
};

/** How many characters of the node's text lie before a point in it; a point outside stays a point. */
type Place = { inside: number } | { outside: Point };

const rememberRange = (editor: Editor, path: Path, { anchor, focus }: Range) => ({
  anchor: remember(editor, path, anchor),
  focus: remember(editor, path, focus),
});

const recallRange = (editor: Editor, path: Path, caret: ReturnType<typeof rememberRange>): Range => ({
  anchor: recall(editor, path, caret.anchor),
  focus: recall(editor, path, caret.focus),
});

const remember = (editor: Editor, path: Path, point: Point): Place => {
  if (!path.every((step, index) => point.path[index] === step)) return { outside: point };
  let characters = 0;
  for (const [text, inner] of Node.texts(Node.get(editor, path) as ReleaseElement)) {
    const at = [...path, ...inner];
    if (Point.compare({ path: at, offset: text.text.length }, point) >= 0) {
      const here = at.length === point.path.length && at.every((step, index) => point.path[index] === step);
      return { inside: characters + (here ? point.offset : 0) };
    }
    characters += text.text.length;
  }
  return { inside: characters };
};

const recall = (editor: Editor, path: Path, place: Place): Point => {
  if ('outside' in place) return place.outside;
  let left = place.inside;
  let last: Point = { path, offset: 0 };
  for (const [text, inner] of Node.texts(Node.get(editor, path) as ReleaseElement)) {
    last = { path: [...path, ...inner], offset: Math.min(left, text.text.length) };
    if (left <= text.text.length) return last;
    left -= text.text.length;
  }
  return last;
};
