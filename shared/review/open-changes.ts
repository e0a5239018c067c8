import type { Leaf } from '../release/leaf';
import type { Root } from '../release/root';
import type { ReleaseElement } from '../release/slate-types';
import { isMarked } from './marked';

/** Every open change of a release once, by its id, with the path of the first node that carries it. */
export const openChanges = (root: Root): Map<string, number[]> => {
  const found = new Map<string, number[]>();
  const visit = (node: ReleaseElement, path: number[]): void => {
    for (const { id, leaf } of marksOn(node)) {
      if (!found.has(id)) found.set(id, leaf === undefined ? path : [...path, leaf]);
    }
    node.children.forEach((child, at) => {
      if (!('text' in child) && isMarked(child)) visit(child, [...path, at]);
    });
  };
  visit(root, []);
  return found;
};

type OnNode = { id: string; leaf?: number };

/** Made once for each version of a node: the window asks after every key. */
const memo = new WeakMap<object, OnNode[]>();

const marksOn = (node: ReleaseElement): OnNode[] => {
  const known = memo.get(node);
  if (known) return known;
  const children = node.children as readonly (ReleaseElement | Leaf)[];
  const found = [
    ...idsOf(node).map((id): OnNode => ({ id })),
    ...children.flatMap((child, leaf): OnNode[] =>
      'text' in child ? idsOf(child).map((id) => ({ id, leaf })) : [],
    ),
  ];
  memo.set(node, found);
  return found;
};

type Marked = Partial<Record<'ins' | 'del' | 'brkIns' | 'brkDel', { id: string }>> & {
  fmt?: { id: string }[];
};

const idsOf = (node: ReleaseElement | Leaf): string[] => {
  const { ins, del, brkIns, brkDel, fmt } = node as Marked;
  return [ins, del, brkIns, brkDel, ...(fmt ?? [])].flatMap((mark) => mark?.id ?? []);
};
