import type { Block, Contact, Issuer } from '../release/blocks';
import type { Leaf } from '../release/leaf';
import type { Root } from '../release/root';
import type { Section } from '../release/sections';

type Any = Section | Block | Contact | Issuer | { type: string; children: readonly unknown[] };
type Marked = { del?: unknown; brkDel?: unknown };

const isLeaf = (node: unknown): node is Leaf => typeof node === 'object' && node !== null && 'text' in node;
const isTextElement = (node: Any): boolean => node.children.length > 0 && node.children.every(isLeaf);
const keepsOneLeaf = (leaves: Leaf[]): Leaf[] => (leaves.length > 0 ? leaves : [{ text: '' }]);

/**
 * The release as it reads when every open change is taken: deleted words, nodes and paragraph breaks are
 * gone, inserted ones stay. The first of two joined blocks keeps its type and properties.
 */
export const acceptedRoot = (root: Root): Root => ({
  ...root,
  children: acceptedChildren(root.children) as Section[],
});

const acceptedChildren = (nodes: readonly Any[]): Any[] => {
  const kept: Any[] = [];
  let open: Any | undefined;
  for (const node of nodes) {
    if ((node as Marked).del) continue;
    const next = accepted(node);
    if (open && isTextElement(open) && isTextElement(next)) {
      const joined = { ...open, children: [...open.children, ...next.children] } as Any;
      kept[kept.length - 1] = joined;
      open = (node as Marked).brkDel ? joined : undefined;
      continue;
    }
    kept.push(next);
    open = (node as Marked).brkDel ? next : undefined;
  }
  return kept;
};

const accepted = (node: Any): Any => {
  if (node.type === 'image') return node;
  if (isTextElement(node)) {
    const leaves = (node.children as Leaf[]).filter((leaf) => !leaf.del);
    return { ...node, children: keepsOneLeaf(leaves) } as Any;
  }
  return { ...node, children: acceptedChildren(node.children as Any[]) } as Any;
};

/** Whether anything waits to be accepted or rejected: until then there is no one text. */
export const hasOpenChange = (root: Root): boolean => isOpen(root);

const isOpen = (node: object): boolean => {
  const { ins, del, brkIns, brkDel, fmt, children } = node as Record<string, unknown>;
  if (ins ?? del ?? brkIns ?? brkDel ?? fmt) return true;
  return Array.isArray(children) && children.some((child: object) => isOpen(child));
};
