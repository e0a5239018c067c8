import type { Root } from '../release/root';
import { conformRoot } from './rules/root';

/**
 * A root as the editor would keep it: every section there, each holding what it may hold, no word lost.
 * For files and imports; the same root comes back when it is in order already.
 */
export const normaliseRoot = (root: Root): Root => conformRoot(root);
