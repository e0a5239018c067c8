import { type Editor, Node, type NodeEntry, type Path } from 'slate';
import type { Root } from '../release/root';
import type { Section } from '../release/sections';
import type { ReleaseEditor, ReleaseElement } from '../release/slate-types';
import { applyDifference } from './difference';
import { dirtyPathsOf } from './dirty-paths';
import { isLine, isSection } from './grammar';
import { type EditingHand, giveHand } from './hand';
import { conformRoot, hasItsSections } from './rules/root';
import { conformSection } from './rules/section';
import { overrideVerbs } from './verbs/override';
import { isLocallyWellFormed } from './well-formed';

/**
 * Teaches an editor what a release is. Its whole value is one root node; whatever is typed, pasted, cut
 * or undone, each section stays there, holds what the grammar allows, and no text is lost.
 */
export const withRelease = <E extends ReleaseEditor>(editor: E, hand: EditingHand): E => {
  giveHand(editor, hand);
  const { getDirtyPaths, isVoid, normalizeNode } = editor;
  editor.isVoid = (element) => element.type === 'image' || isVoid(element);
  editor.getDirtyPaths = dirtyPathsOf(getDirtyPaths);
  editor.normalizeNode = (entry, options) => {
    if (isInOrder(editor, entry, (line) => normalizeNode(line, options))) return;
    repair(editor, entry[1]);
  };
  overrideVerbs(editor);
  return editor;
};

const isInOrder = (editor: Editor, entry: NodeEntry, joinLeaves: (entry: NodeEntry) => void): boolean => {
  const [node, path] = entry;
  if (path.length === 0) return editor.children.length === 1 && isRoot(editor.children[0]);
  if (Node.isText(node)) return true;
  if (path.length === 1) return isRoot(node) && hasItsSections(node);
  if (isLine(node as ReleaseElement) && (node as ReleaseElement).children.every(Node.isText)) {
    // Slate joins equal leaves by merging, which moves the caret along; ours would replace them.
    joinLeaves(entry);
  }
  return isLocallyWellFormed(Node.get(editor, path) as ReleaseElement);
};

const isRoot = (node: Node | undefined): node is Root =>
  node !== undefined && 'type' in node && node.type === 'release';

/** Puts the smallest whole in order that can be: the section around `path`, or the root. */
const repair = (editor: Editor, path: Path): void => {
  if (path.length === 0) {
    repairTop(editor);
    return;
  }
  const at = path.slice(0, 2);
  const section = Node.get(editor, at);
  if (at.length === 2 && isSection(section)) {
    const { node, strays } = conformSection(section);
    if (strays.length === 0) {
      applyDifference(editor, at, node);
      return;
    }
  }
  applyDifference(editor, [0], conformRoot(Node.get(editor, [0]) as Root));
};

/** One root and nothing beside it. A root that was taken away comes back with its properties, emptied. */
const repairTop = (editor: Editor): void => {
  const nodes: Node[] = [...editor.children];
  const root = nodes.find(isRoot) ?? removedRoot(editor);
  const children = nodes.flatMap((node) => (isRoot(node) ? node.children : [node])) as Section[];
  for (let index = nodes.length - 1; index >= 0; index--) {
    editor.apply({ type: 'remove_node', path: [index], node: nodes[index] as ReleaseElement });
  }
  editor.apply({ type: 'insert_node', path: [0], node: conformRoot({ ...root, children }) });
};

const removedRoot = (editor: Editor): Root => {
  for (const operation of editor.operations.toReversed()) {
    if (operation.type === 'remove_node' && isRoot(operation.node)) return operation.node;
  }
  throw new Error('with-release: the editor holds no release and none was just removed');
};
