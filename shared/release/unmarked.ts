import type { Leaf } from './leaf';
import type { ReleaseElement } from './slate-types';

const elementMarks = ['ins', 'del', 'fmt', 'brkIns', 'brkDel'];
const leafMarks = ['ins', 'del', 'fmt', 'comments'];

/**
 * A node without what ties it to its release: tracked changes and comments. Text, links, language, quotes
 * and "not a quote" stay: somebody's words need their yes wherever they stand. Meant for accepted nodes:
 * deleted text would come back as plain text.
 */
export const unmarked = <T extends ReleaseElement>(node: T): T => without(node, elementMarks) as T;

const without = (node: ReleaseElement | Leaf, marks: string[]): object => {
  const kept = Object.entries(node).filter(([key]) => !marks.includes(key));
  const bare: Record<string, unknown> = Object.fromEntries(kept);
  if ('children' in node) {
    bare.children = node.children.map((child) => without(child, 'text' in child ? leafMarks : elementMarks));
  }
  return bare;
};
