import { isImage, isLine } from '../editing/grammar';
import type { FormatChange, Leaf, Mark } from '../release/leaf';
import type { ReleaseElement } from '../release/slate-types';
import { textOf } from '../release/text';
import { isMarked } from './marked';

export type PieceKind = 'ins' | 'del' | 'brkIns' | 'brkDel' | 'fmt';

/** What one mark marks. Paths are those within the node the piece was asked of. */
export type Piece = {
  kind: PieceKind;
  mark: Mark;
  path: number[];
  /** The words under the mark; of a break '\n'. */
  text: string;
  /** The mark is on an image, contact, issuer or notice, or on a line's properties, and not on words. */
  ofNode: boolean;
  quote?: string;
  /** Of a format change: the property, what it was, and what this change made it. `null`: absent. */
  format?: { name: string; before: unknown; after: unknown };
};

const memo = new WeakMap<object, Piece[]>();

/** The marks on a node itself, without those in it. */
export const ownPiecesOf = (node: ReleaseElement): readonly Piece[] => {
  const { ins, del, fmt } = node as Marks;
  if (!ins && !del && !fmt) return [];
  const words = isImage(node) ? (node.alt ?? node.caption ?? '') : textOf(node);
  const whole = (kind: PieceKind, mark: Mark): Piece => ({ kind, mark, path: [], text: words, ofNode: true });
  return [
    ...(ins ? [whole('ins', ins)] : []),
    ...(del ? [whole('del', del)] : []),
    ...formatsOf(node, [], words, true),
  ];
};

/** The marks in a node in the order of the text; found once for each version of it. */
export const piecesOf = (node: ReleaseElement): readonly Piece[] => {
  if (!isMarked(node)) return [];
  const known = memo.get(node);
  if (known) return known;
  const pieces = findPieces(node);
  memo.set(node, pieces);
  return pieces;
};

type Marks = { ins?: Mark; del?: Mark; brkIns?: Mark; brkDel?: Mark; fmt?: FormatChange[] };

const findPieces = (node: ReleaseElement): Piece[] => {
  const inside = isLine(node)
    ? (node.children as readonly Leaf[]).flatMap((leaf, index) => piecesOfLeaf(leaf, [index]))
    : (node.children as readonly ReleaseElement[]).flatMap((child, index) =>
        'type' in child ? piecesOf(child).map((piece) => ({ ...piece, path: [index, ...piece.path] })) : [],
      );
  return [...ownPiecesOf(node), ...inside, ...breaksOf(node)];
};

const breaksOf = (node: ReleaseElement): Piece[] => {
  const { brkIns, brkDel } = node as Marks;
  const quote = isLine(node) ? node.children.at(-1)?.quote : undefined;
  const piece = (kind: PieceKind, mark: Mark): Piece => ({
    kind,
    mark,
    path: [],
    text: '\n',
    ofNode: false,
    ...(quote !== undefined && { quote }),
  });
  return [...(brkIns ? [piece('brkIns', brkIns)] : []), ...(brkDel ? [piece('brkDel', brkDel)] : [])];
};

const piecesOfLeaf = (leaf: Leaf, path: number[]): Piece[] => {
  const { text, ins, del, quote } = leaf;
  const piece = (kind: PieceKind, mark: Mark): Piece => ({
    kind,
    mark,
    path,
    text,
    ofNode: false,
    ...(quote !== undefined && { quote }),
  });
  const formats = formatsOf(leaf, path, text, false).map((format) => ({
    ...format,
    ...(quote !== undefined && { quote }),
  }));
  return [...(ins ? [piece('ins', ins)] : []), ...(del ? [piece('del', del)] : []), ...formats];
};

const formatsOf = (node: object, path: number[], text: string, ofNode: boolean): Piece[] => {
  const { fmt = [] } = node as Marks;
  return fmt.map((entry, index) => {
    const { mark: name, before, ...mark } = entry;
    const next = fmt.slice(index + 1).find((other) => other.mark === name);
    const after = next ? next.before : ((node as Record<string, unknown>)[name] ?? null);
    return { kind: 'fmt', mark, path, text, ofNode, format: { name, before, after } };
  });
};
