import { Node } from 'slate';
import type { Hand } from '../../release/ids';
import type { Mark } from '../../release/leaf';
import type { Root } from '../../release/root';
import { textUnits, unitsOf } from '../rules/units';
import type { Session } from './work';

/** The words of a fragment, line by line, without what is proposed to be deleted. */
export const linesOf = (nodes: readonly Node[]): string =>
  textUnits(unitsOf(nodes))
    .map(({ leaves }) => leaves.map(({ text, del }) => (del ? '' : text)).join(''))
    .join('\n');

/**
 * The mark for words being pasted that the author took out in this session and whose deletion is still
 * open: the insertion gets its id, and the two are one change, a move.
 */
export const movedMark = (
  root: Root,
  pasted: readonly Node[],
  { cuts }: Session,
  hand: Hand,
): Mark | undefined => {
  const text = linesOf(pasted);
  if (text.trim() === '') return undefined;
  const cut = cuts.findLast((one) => one.text === text);
  if (!cut) return undefined;
  const leaves = [...Node.texts(root)].map(([leaf]) => leaf);
  const isOpen = leaves.some(({ del }) => del?.id === cut.id && del.by === hand.author);
  const isMoved = leaves.some(({ ins }) => ins?.id === cut.id);
  return isOpen && !isMoved ? { id: cut.id, by: hand.author, at: hand.now() } : undefined;
};
