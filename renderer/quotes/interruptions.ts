import { Node } from 'slate';
import type { Root } from '../../shared/release/root';
import type { QuoteView } from '../../shared/review/quotes';

/** A piece of a quote as the card shows it: its words, or what stands between them. */
export type Piece = { words: string; quoted: boolean };

const parent = (path: number[]) => path.slice(0, -1).join();

/**
 * The wording with what interrupts it ("said Ilse Marrow"). Between two paragraphs nothing is shown but a
 * gap: what stands there is running text, not an interruption.
 */
export const piecesOf = (root: Root, quote: QuoteView): Piece[] => {
  const pieces: Piece[] = [];
  quote.segments.forEach((segment, index) => {
    const before = quote.segments[index - 1];
    if (before) pieces.push({ words: betweenOf(root, before.end, segment.path), quoted: false });
    pieces.push({ words: segment.text, quoted: true });
  });
  return pieces;
};

const betweenOf = (root: Root, end: number[], start: number[]): string => {
  if (parent(end) !== parent(start)) return '';
  const block = Node.get(root, end.slice(0, -1));
  if (Node.isText(block)) return '';
  const leaves = block.children.slice((end.at(-1) ?? 0) + 1, start.at(-1));
  return leaves
    .map((leaf) => Node.string(leaf))
    .join('')
    .replace(/^[\s”’"'»«›,，،]+|[\s“‘"'„«»‹,，،:]+$/gu, '');
};
