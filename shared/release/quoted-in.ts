import type { Leaf } from './leaf';
import type { Root } from './root';
import type { Section } from './sections';
import type { ReleaseElement } from './slate-types';

/** The quotes whose words stand in these sections, and the speakers they name, out of all that a root knows. */
export const quotedIn = (
  sections: readonly Section[],
  { quotes, speakers }: Root,
): Pick<Root, 'quotes' | 'speakers'> => {
  const ids = new Set<string>();
  const visit = (node: ReleaseElement): void => {
    for (const child of node.children as readonly (ReleaseElement | Leaf)[]) {
      if (!('text' in child)) visit(child);
      else if (child.quote !== undefined) ids.add(child.quote);
    }
  };
  sections.forEach(visit);
  const carried = Object.fromEntries(Object.entries(quotes).filter(([id]) => ids.has(id)));
  const named = new Set(Object.values(carried).map(({ speaker }) => speaker));
  return { quotes: carried, speakers: speakers.filter(({ id }) => named.has(id)) };
};
