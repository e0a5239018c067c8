import type { Leaf } from './leaf';
import type { Asset } from './release-file';
import type { Root } from './root';
import type { ReleaseElement } from './slate-types';

/** Of a file's assets, those that a root shows: its images and emblems. */
export const assetsIn = (root: Root, assets: Record<string, Asset>): Record<string, Asset> => {
  const used = new Set(usedIn(root));
  return Object.fromEntries(Object.entries(assets).filter(([id]) => used.has(id)));
};

const usedIn = (node: ReleaseElement | Leaf): string[] => {
  if (!('children' in node)) return [];
  if (node.type === 'image') return [node.asset];
  const own = node.type === 'issuer' && node.emblem ? [node.emblem.asset] : [];
  const children: readonly (ReleaseElement | Leaf)[] = node.children;
  return [...own, ...children.flatMap(usedIn)];
};
