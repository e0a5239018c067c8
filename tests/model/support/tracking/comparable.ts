import { joinedLeaves } from '../../../../shared/editing/rules/leaves';
import type { Leaf } from '../../../../shared/release/leaf';
import type { Root } from '../../../../shared/release/root';
import type { ReleaseElement } from '../../../../shared/release/slate-types';

type Keyed = Record<string, unknown>;

/**
 * What the invariants compare: blocks, text, formats, fields and marks of review. Quote and comment marks,
 * languages, what the root knows, the order of sections and how an empty line goes on are left out.
 */
export const comparable = (root: Root): unknown =>
  [...root.children]
    .map((section, index) => ({ section, index }))
    .sort((one, other) => compare(one.section.type, other.section.type) || one.index - other.index)
    .map(({ section }) => node(section));

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const node = (element: ReleaseElement): Keyed => {
  const children: readonly (ReleaseElement | Leaf)[] = element.children;
  const isLine = children.every((child) => 'text' in child);
  return {
    ...defined(element),
    children: isLine
      ? joinedLeaves((children as readonly Leaf[]).map(leaf)).map(leaf)
      : (children as readonly ReleaseElement[]).map(node),
  };
};

const leaf = ({ quote: _, notQuote: __, comments: ___, language: ____, ...rest }: Leaf): Leaf =>
  rest.text === '' ? { text: '' } : rest;

const defined = (element: object): Keyed =>
  Object.fromEntries(Object.entries(element).filter(([, value]) => value !== undefined));
