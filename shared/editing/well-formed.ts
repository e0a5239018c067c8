import type { Node } from 'slate';
import type { ReleaseElement } from '../release/slate-types';
import { isKnown, isLine } from './grammar';
import { isLegalLeaf } from './rules/leaves';
import { hasLegalProperties } from './rules/properties';

type Type = ReleaseElement['type'];

const blocks: readonly Type[] = ['paragraph', 'subheading', 'block-quote', 'attribution', 'image'];
const children: Partial<Record<Type, ReadonlySet<Type>>> = {
  letterhead: new Set<Type>(['issuer']),
  issuer: new Set<Type>(['letterhead-line']),
  body: new Set(blocks),
  contacts: new Set<Type>(['section-heading', 'contact', 'paragraph']),
  contact: new Set<Type>(['contact-line']),
  background: new Set<Type>(['section-heading', ...blocks]),
};

const typeOf = (node: Node | undefined): Type | undefined =>
  node && 'type' in node ? (node.type as Type) : undefined;

/**
 * Whether a node and its own children are in order, as far as can be seen without looking deeper. Every
 * element but the root is asked when it or a child of it was touched; the root by `hasItsSections`.
 */
export const isLocallyWellFormed = (node: ReleaseElement): boolean => {
  if (!isKnown(node) || !Array.isArray(node.children) || node.children.length === 0) return false;
  if (!hasLegalProperties(node.type, node)) return false;
  const nodes: readonly Node[] = node.children;
  if (isLine(node)) return node.children.every((leaf) => 'text' in leaf && isLegalLeaf(leaf));
  if (node.type === 'image')
    return nodes.length === 1 && node.children[0].text === '' && Object.keys(node.children[0]).length === 1;
  const allowed = children[node.type];
  if (!nodes.every((child) => allowed?.has(typeOf(child) as Type))) return false;
  if (node.type === 'contacts')
    return nodes.every((child, index) => (typeOf(child) === 'section-heading') === (index === 0));
  if (node.type === 'background') return isPaired(nodes);
  return true;
};

/** (section-heading, block+)+ */
const isPaired = (nodes: readonly Node[]): boolean => {
  const heading = (index: number) => typeOf(nodes[index]) === 'section-heading';
  return nodes.every((_, index) =>
    heading(index) ? index + 1 < nodes.length && !heading(index + 1) : index > 0,
  );
};
