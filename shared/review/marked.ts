import type { Leaf } from '../release/leaf';
import type { ReleaseElement } from '../release/slate-types';

/** Found once for each version of a node, so that a key asks its own line and no other. */
const memo = new WeakMap<object, boolean>();

/** Whether a node, or anything in it, carries a tracked change that waits to be decided. */
export const isMarked = (node: ReleaseElement | Leaf): boolean => {
  if ('text' in node) return Boolean(node.ins ?? node.del ?? node.fmt);
  const known = memo.get(node);
  if (known !== undefined) return known;
  const { ins, del, brkIns, brkDel, fmt } = node as { [mark: string]: unknown };
  const children: readonly (ReleaseElement | Leaf)[] = node.children;
  const found = Boolean(ins ?? del ?? brkIns ?? brkDel ?? fmt) || children.some(isMarked);
  memo.set(node, found);
  return found;
};
