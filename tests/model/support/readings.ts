import type { Root } from '../../../shared/release/root';

type Node = Record<string, unknown> & { children?: Node[] };

/** A node without what one kind of mark takes away; lines whose break it takes are joined to the next. */
const without = (node: Node, drop: 'ins' | 'del', dropBreak: 'brkIns' | 'brkDel'): Node => {
  if (!node.children) return node;
  const kept: Node[] = [];
  let joins = false;
  for (const child of node.children) {
    if (child[drop] !== undefined) continue;
    const next = without(child, drop, dropBreak);
    const last = kept.at(-1);
    if (joins && last?.children && next.children) {
      kept[kept.length - 1] = { ...last, children: [...last.children, ...next.children] };
    } else kept.push(next);
    joins = child[dropBreak] !== undefined;
  }
  const isLine = node.children.some((child) => 'text' in child);
  return { ...node, children: isLine && kept.length === 0 ? [{ text: '' }] : kept };
};

/** The two readings of a release's words, made apart from the functions the program uses. */
export const readings = {
  acceptedRoot: (root: Root): Root => without(root as unknown as Node, 'del', 'brkDel') as unknown as Root,
  rejectedRoot: (root: Root): Root => without(root as unknown as Node, 'ins', 'brkIns') as unknown as Root,
};
