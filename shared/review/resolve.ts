import { isImage, isLine } from '../editing/grammar';
import { normaliseRoot } from '../editing/normalise';
import { isLocallyWellFormed } from '../editing/well-formed';
import type { Block } from '../release/blocks';
import type { Root } from '../release/root';
import type { Body } from '../release/sections';
import type { ReleaseElement } from '../release/slate-types';
import { decidedLine, decidedWhole, isWhole, withGroups } from './decided';
import { type Decided, type Group, grouped, type JoinKeeps } from './groups';
import { isMarked } from './marked';
import { fewOthers, type Grouped, patched } from './patched-groups';
import { acceptAll, type Decide, rejectAll } from './verdict';

/** A release with some or all of its changes decided one way. */
export type Reading = {
  rootOf: (root: Root) => Root;
  /** The same before the grammar is looked at: every node of it stands for nodes of the marked tree. */
  unorderedRootOf: (root: Root) => Root;
  /** What the children of a marked node become, each with the children it is made of. */
  groupsOf: (node: ReleaseElement) => Group[];
};

/**
 * The reading that a decision gives. Decisions about all marks alike can be remembered for each version
 * of a node, so that after a key the lines that did not change cost nothing.
 */
export const createReading = (decide: Decide, keeps: JoinKeeps = 'first'): Reading => {
  const nodes = new WeakMap<object, { decided: Decided }>();
  const groups = new WeakMap<object, Group[]>();
  const roots = new WeakMap<object, Root>();
  /** Of each type the node that was asked about last: a key makes another of it that differs in one line. */
  const last = new Map<string, Grouped>();

  const decidedNode = (node: ReleaseElement): Decided => {
    const known = nodes.get(node);
    if (known) return known.decided;
    const decided = decideNode(node);
    nodes.set(node, { decided });
    return decided;
  };

  const decideNode = (node: ReleaseElement): Decided => {
    if (!isMarked(node)) return { node, joins: false };
    if (isWhole(node)) {
      const made = decidedWhole(node, decide, inside);
      return made && { node: made, joins: false };
    }
    if (isLine(node)) return decidedLine(node, decide);
    return { node: inside(node), joins: false };
  };

  const inside = (node: ReleaseElement): ReleaseElement => {
    if (isImage(node)) return node;
    if (isLine(node)) return decidedLine(node, decide).node;
    return withGroups(node, groupsOf(node));
  };

  const groupsOf = (node: ReleaseElement): Group[] => {
    const known = groups.get(node);
    if (known) return known;
    const before = last.get(node.type);
    const found =
      (before && patched(before, node.children as readonly ReleaseElement[], decidedNode)) ??
      grouped((node.children as readonly ReleaseElement[]).map(decidedNode), node, keeps);
    groups.set(node, found);
    last.set(node.type, { children: node.children as readonly ReleaseElement[], groups: found });
    return found;
  };

  const unordered = new WeakMap<object, Root>();
  const unorderedRootOf = (root: Root): Root => {
    const made = unordered.get(root) ?? (withGroups(root, groupsOf(root)) as Root);
    unordered.set(root, made);
    return made;
  };
  const rootOf = (root: Root): Root => {
    const known = roots.get(root);
    if (known) return known;
    const made = ordered(unorderedRootOf(root), root);
    roots.set(root, made);
    return made;
  };
  return { rootOf, unorderedRootOf, groupsOf };
};

const inOrder = new WeakSet<object>();
/** The body that was found in order last; the body alone is long. */
let lastBody: Body | undefined;

/** A body that differs from it in few lines of the same types: only those are looked at. */
const isLikeTheLast = (node: ReleaseElement): boolean => {
  if (node.type !== 'body' || !lastBody) return false;
  const { children } = lastBody;
  const isLike = fewOthers(children, node.children)?.every((index) => {
    const child = node.children[index] as Block;
    return isLocallyWellFormed(child) && child.type === children[index]?.type;
  });
  if (!isLike) return false;
  lastBody = node;
  return true;
};

/** What was taken out may leave a section without what it must hold; the rest was in order and stays. */
const ordered = (root: Root, old: Root): Root => {
  if (root === old) return root;
  const isGood = (node: ReleaseElement, before: ReleaseElement | undefined): boolean => {
    if (node === before || inOrder.has(node)) return true;
    if (isLikeTheLast(node)) {
      inOrder.add(node);
      return true;
    }
    if (!isLocallyWellFormed(node)) return false;
    const known = new Set<unknown>(before?.children ?? []);
    const good =
      isLine(node) ||
      isImage(node) ||
      (node.children as readonly ReleaseElement[]).every(
        (child) => known.has(child) || isGood(child, undefined),
      );
    if (good) {
      inOrder.add(node);
      if (node.type === 'body') lastBody = node;
    }
    return good;
  };
  const before = new Map(old.children.map((section) => [section.type, section]));
  return root.children.every((section) => isGood(section, before.get(section.type)))
    ? root
    : normaliseRoot(root);
};

/** Every open change taken: what the text will be. */
export const accepted = createReading(acceptAll);
/** Every open change taken back: what the text was. */
export const rejected = createReading(rejectAll);

export const acceptedRoot = accepted.rootOf;
export const rejectedRoot = rejected.rootOf;

/** A release with changes decided one by one; the root is the same when nothing is decided. */
export const resolved = (root: Root, decide: Decide, keeps?: JoinKeeps): Root =>
  createReading(decide, keeps).rootOf(root);
