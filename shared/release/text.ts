import type { Leaf } from './leaf';
import type { Root } from './root';
import type { Section, SectionType } from './sections';
import type { ReleaseElement } from './slate-types';
import { wordsIn } from './words-in';

export type TextOptions = {
  /** Leaves out what a change proposes to delete. Paragraphs are not joined: see `acceptedRoot` for that. */
  withoutDeleted?: boolean;
};

const isLeaf = (node: ReleaseElement | Leaf): node is Leaf => 'text' in node;

/** The text of any node: leaves run together, blocks parted by a line feed. Images have none. */
export const textOf = (node: ReleaseElement | Leaf, options: TextOptions = {}): string => {
  if (isLeaf(node)) return options.withoutDeleted && node.del ? '' : node.text;
  const children: readonly (ReleaseElement | Leaf)[] = node.children;
  const holdsText = children.some(isLeaf);
  const kept = options.withoutDeleted
    ? children.filter((child) => isLeaf(child) || !('del' in child && child.del))
    : children;
  return kept.map((child) => textOf(child, options)).join(holdsText ? '' : '\n');
};

/** The first section of a type. A file may lack one until the normaliser has seen it; notices may be absent. */
export const sectionOf = <T extends SectionType>(
  root: Root,
  type: T,
): Extract<Section, { type: T }> | undefined =>
  root.children.find((section): section is Extract<Section, { type: T }> => section.type === type);

/** Words of the headline and of the body, what is proposed to be deleted left out. */
export const wordCounts = (root: Root): { headline: number; body: number } => ({
  headline: wordsOf(sectionOf(root, 'headline'), root.language),
  body: (sectionOf(root, 'body')?.children ?? []).reduce(
    (sum, block) => sum + wordsOf(block, root.language),
    0,
  ),
});

/** Words of the body: what press officers mean by the length of a release. */
export const wordCount = (root: Root): number => wordCounts(root).body;

/** Counted once for each version of a block, so that a key costs the words of one paragraph. */
const memo = new WeakMap<object, { language: string; count: number }>();

const wordsOf = (node: ReleaseElement | undefined, language: string): number => {
  if (!node || ('del' in node && node.del)) return 0;
  const known = memo.get(node);
  if (known?.language === language) return known.count;
  const count = wordsIn(textOf(node, { withoutDeleted: true }), language);
  memo.set(node, { language, count });
  return count;
};
