import { quotesIn } from '../editing/tracking/quotes-in';
import type { Leaf, Mark } from '../release/leaf';
import type { Root } from '../release/root';
import type { ReleaseElement } from '../release/slate-types';
import { isMarked } from './marked';

/** The open changes that touch the words of a quote: their ids, and who made them, in order of the sheet. */
export type QuoteChanges = { ids: string[]; by: string[] };

/** By the quote's id; a quote without an open change is not there. */
export const quoteChangesOf = (root: Root): Map<string, QuoteChanges> => {
  const found = new Map<string, QuoteChanges>();
  const visit = (node: ReleaseElement): void => {
    for (const { quote, id, by } of touchedIn(node)) {
      const changes = found.get(quote) ?? { ids: [], by: [] };
      found.set(quote, changes);
      if (!changes.ids.includes(id)) changes.ids.push(id);
      if (!changes.by.includes(by)) changes.by.push(by);
    }
    for (const child of node.children) {
      if (!('text' in child) && isMarked(child) && quotesIn(child).size > 0) visit(child);
    }
  };
  visit(root);
  return found;
};

type Touched = { quote: string; id: string; by: string };
type Marks = Pick<Mark, 'id' | 'by'>;

const memo = new WeakMap<object, Touched[]>();

const touchedIn = (node: ReleaseElement): Touched[] => {
  const known = memo.get(node);
  if (known) return known;
  const leaves = (node.children as readonly (ReleaseElement | Leaf)[]).filter(
    (child): child is Leaf => 'text' in child && child.text !== '',
  );
  const touched = leaves.flatMap((leaf) => of(leaf.quote, [leaf.ins, leaf.del, ...(leaf.fmt ?? [])]));
  // A break belongs to the words it parts, and those are the quote's when the line ends with them.
  if ('brkIns' in node) touched.push(...of(leaves.at(-1)?.quote, [node.brkIns]));
  if ('brkDel' in node) touched.push(...of(leaves.at(-1)?.quote, [node.brkDel]));
  memo.set(node, touched);
  return touched;
};

const of = (quote: string | undefined, marks: (Marks | undefined)[]): Touched[] =>
  quote === undefined ? [] : marks.flatMap((mark) => (mark ? [{ quote, id: mark.id, by: mark.by }] : []));
