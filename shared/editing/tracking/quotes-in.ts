import type { Leaf } from '../../release/leaf';
import type { ReleaseElement } from '../../release/slate-types';

/** Found once for each version of a node, so that a key asks its own line and no other. */
const memo = new WeakMap<object, ReadonlySet<string>>();
const none: ReadonlySet<string> = new Set();

/** The quotes that words in a node belong to, deleted words too, whether the release knows of them or not. */
export const quotesIn = (node: ReleaseElement): ReadonlySet<string> => {
  const known = memo.get(node);
  if (known) return known;
  const found = new Set<string>();
  for (const child of node.children as readonly (ReleaseElement | Leaf)[]) {
    if (!('text' in child)) for (const id of quotesIn(child)) found.add(id);
    else if (child.quote !== undefined) found.add(child.quote);
  }
  const quotes = found.size > 0 ? found : none;
  memo.set(node, quotes);
  return quotes;
};
