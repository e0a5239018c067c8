import { isLine, type Line } from '../editing/grammar';
import { joinedLeaves } from '../editing/rules/leaves';
import type { Contact, Image, Issuer } from '../release/blocks';
import type { Leaf } from '../release/leaf';
import type { ReleaseElement } from '../release/slate-types';
import { withFormatsDecided } from './formats';
import type { Group } from './groups';
import { isMarked } from './marked';
import type { Decide, Verdict } from './verdict';

type Holder = Contact | Issuer;

/** What a decision leaves of a leaf: `undefined` when it is taken out of the text. */
const decidedLeaf = (leaf: Leaf, decide: Decide): Leaf | undefined => {
  const { ins, del } = leaf;
  if (!ins && !del && !leaf.fmt) return leaf;
  const [insertion, deletion] = [ins && decide(ins), del && decide(del)];
  if (insertion === 'reject' || deletion === 'accept') return undefined;
  return withFormatsDecided(
    without(leaf, insertion === 'accept' && 'ins', deletion === 'reject' && 'del'),
    decide,
  );
};

/** The node without these marks; the same node when there is none to take off. */
const without = <T extends object>(node: T, ...marks: (string | false | undefined)[]): T => {
  const gone = marks.filter((mark) => mark && mark in node);
  if (gone.length === 0) return node;
  return Object.fromEntries(Object.entries(node).filter(([name]) => !gone.includes(name))) as T;
};

/** An emptied line carries on nothing but the quote its deleted words belonged to: it owns its place. */
const emptied = (leaves: readonly Leaf[], decide: Decide): Leaf => {
  const deleted = leaves.filter(
    ({ text, ins, del }) =>
      text !== '' && del && decide(del) === 'accept' && !(ins && decide(ins) === 'reject'),
  );
  const [first] = deleted;
  const quote = first && deleted.every((leaf) => leaf.quote === first.quote) ? first.quote : undefined;
  const isNotQuote = first !== undefined && deleted.every(({ notQuote }) => notQuote);
  return { text: '', ...(quote !== undefined && { quote }), ...(isNotQuote && { notQuote: true as const }) };
};

const decidedLeaves = <T extends readonly Leaf[]>(leaves: T, decide: Decide): T => {
  const kept = leaves.flatMap((leaf) => decidedLeaf(leaf, decide) ?? []);
  if (kept.length === leaves.length && kept.every((leaf, index) => leaf === leaves[index])) return leaves;
  return (kept.length > 0 ? joinedLeaves(kept) : [emptied(leaves, decide)]) as unknown as T;
};

/** A line whose marks are decided; one on which nothing is decided is the same line. */
export const decidedLine = (line: Line, decide: Decide): { node: Line; joins: boolean } => {
  if (!isMarked(line)) return { node: line, joins: false };
  const { brkIns, brkDel } = line;
  const [insertion, deletion] = [brkIns && decide(brkIns), brkDel && decide(brkDel)];
  const children = decidedLeaves(line.children, decide);
  const same = (children === line.children ? line : { ...line, children }) as Line;
  const isDecided = (verdict: Verdict | undefined) => verdict === 'accept' || verdict === 'reject';
  const made = without(same, isDecided(insertion) && 'brkIns', isDecided(deletion) && 'brkDel');
  return {
    node: withFormatsDecided(made, decide),
    joins: insertion === 'reject' || deletion === 'accept',
  };
};

type NodeMarks = { ins?: Image['ins']; del?: Image['del'] };

/**
 * A node that is inserted or deleted as a whole. Taking its insertion back leaves what others wrote into
 * it: their words are not the inserter's to take.
 */
export const decidedWhole = (
  node: ReleaseElement,
  decide: Decide,
  inside: (node: ReleaseElement) => ReleaseElement,
): ReleaseElement | undefined => {
  const { ins, del } = node as NodeMarks;
  const [insertion, deletion] = [ins && decide(ins), del && decide(del)];
  if (deletion === 'accept') return undefined;
  const own = insertion === 'reject' ? ofOthers(node, decide) : node;
  if (!own) return undefined;
  const made = without(
    inside(own),
    insertion && insertion !== 'keep' && 'ins',
    deletion && deletion !== 'keep' && 'del',
  );
  return withFormatsDecided(made, decide);
};

const ofOthers = (node: ReleaseElement, decide: Decide): ReleaseElement | undefined => {
  if (node.type === 'image') return undefined;
  if (isLine(node)) return lineOfOthers(node, decide);
  const lines = (node as Holder).children.flatMap((line) => lineOfOthers(line, decide) ?? []);
  return lines.length > 0 ? ({ ...node, children: lines } as ReleaseElement) : undefined;
};

const lineOfOthers = <T extends Line>(line: T, decide: Decide): T | undefined => {
  const leaves = (line.children as readonly Leaf[]).filter(
    ({ text, ins }) => text !== '' && ins && decide(ins) !== 'reject',
  );
  return leaves.length > 0 ? { ...line, children: leaves } : undefined;
};

/** The node with its groups as children; the same node when they are what it had. */
export const withGroups = (node: ReleaseElement, groups: readonly Group[]): ReleaseElement => {
  const old: readonly unknown[] = node.children;
  const same = groups.length === old.length && groups.every((group, index) => group.node === old[index]);
  return same ? node : ({ ...node, children: groups.map((group) => group.node) } as ReleaseElement);
};

export const isWhole = (node: ReleaseElement): boolean =>
  node.type === 'image' || node.type === 'contact' || node.type === 'issuer' || node.type === 'notice';
