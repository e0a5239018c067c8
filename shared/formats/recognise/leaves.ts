import type { Leaf } from '../../release/leaf';
import type { Run } from '../imported';
import { mergeRuns } from '../reading/runs';

/** Runs as leaves of a text element, which holds at least one. */
export function leavesOf(runs: readonly Run[]): Leaf[] {
  const leaves: Leaf[] = mergeRuns(runs).map(({ text, bold, italic, link }) => ({
    text,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(link && { link }),
  }));
  return leaves.length > 0 ? leaves : [{ text: '' }];
}

/** For sections in which a house prints its own weight: bold of the source says nothing there. */
export const withoutBold = (runs: readonly Run[]): Run[] =>
  mergeRuns(runs.map(({ bold: _bold, ...run }) => run));
