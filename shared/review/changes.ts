import { isLine } from '../editing/grammar';
import type { Root } from '../release/root';
import type { Section, SectionType } from '../release/sections';
import { ownPiecesOf, type Piece, piecesOf } from './change-pieces';
import { isMarked } from './marked';

export type ChangeKind = 'insertion' | 'deletion' | 'replacement' | 'break' | 'format' | 'field' | 'move';

export type FormatOf = { name: string; before: unknown; after: unknown };

/** All marks with one id: what is accepted or rejected together. */
export type Change = {
  id: string;
  kind: ChangeKind;
  /** An author's id, or whatever a file made elsewhere has in its place. */
  by: string;
  /** When it began: UTC with milliseconds. */
  at: string;
  /** The words put in, or else those taken out, formatted, or what a field is now; paragraphs by line feeds. */
  text: string;
  /** The words taken out, of a replacement; '\n' of a break that is taken out. */
  deleted?: string;
  /** Of formats and fields: each property with what it was and is; `null` is absent. */
  formats: FormatOf[];
  /** Where it begins. */
  section: SectionType;
  /** The first quote whose words it touches, and all of them. */
  quote?: string;
  quotes: string[];
  /** Every node with one of its marks, in order. Paths are the root's, without its own index. */
  paths: number[][];
};

/** A mark, and the section and child of the section it is in; `undefined` when it is on the section. */
type Part = { piece: Piece; section: number; child: number | undefined };

const memo = new WeakMap<Root, Change[]>();
/** A change as it was made of the same parts before, by the first of them. */
const known = new WeakMap<Piece, { parts: readonly Part[]; change: Change }>();

/**
 * The open changes of a release in the order they stand on the sheet. What a line holds is found once for
 * each version of it, and a change whose parts are the same is the same object: a key costs its own line.
 */
export const changesOf = (root: Root): readonly Change[] => {
  const made = memo.get(root);
  if (made) return made;
  const found = new Map<string, Part[]>();
  const put = (piece: Piece, section: number, child?: number) => {
    const parts = found.get(piece.mark.id);
    if (parts) parts.push({ piece, section, child });
    else found.set(piece.mark.id, [{ piece, section, child }]);
  };
  root.children.forEach((node, section) => {
    if (!isMarked(node)) return;
    if (isLine(node)) {
      for (const piece of piecesOf(node)) put(piece, section);
      return;
    }
    for (const piece of ownPiecesOf(node)) put(piece, section);
    node.children.forEach((inner, child) => {
      for (const piece of piecesOf(inner)) put(piece, section, child);
    });
  });
  const changes = [...found].map(([id, parts]) => sameOrNew(root, id, parts));
  memo.set(root, changes);
  return changes;
};

const sameOrNew = (root: Root, id: string, parts: readonly Part[]): Change => {
  const [first] = parts as [Part];
  const old = known.get(first.piece);
  const isSame =
    old?.parts.length === parts.length &&
    parts.every(({ piece, section, child }, index) => {
      const other = old.parts[index];
      return other?.piece === piece && other.section === section && other.child === child;
    });
  if (isSame) return old.change;
  const change = changeOf(root, id, parts);
  known.set(first.piece, { parts, change });
  return change;
};

const changeOf = (root: Root, id: string, parts: readonly Part[]): Change => {
  const all = parts.map(({ piece }) => piece);
  const [first] = all as [Piece];
  const put = wordsOf(all, ['ins', 'brkIns']);
  const taken = wordsOf(all, ['del', 'brkDel']);
  const formats = all.flatMap(({ format }) => (format ? [format] : []));
  const kind = kindOf(all, put, taken);
  const quotes = [...new Set(all.flatMap(({ quote }) => (quote === undefined ? [] : [quote])))];
  const [at = first.mark.at] = all.map(({ mark }) => mark.at).sort();
  const paths = parts
    .map(({ piece, section, child }) => [section, ...(child === undefined ? [] : [child]), ...piece.path])
    .filter((path, index, list) => `${path}` !== `${list[index - 1]}`);
  return {
    id,
    kind,
    by: first.mark.by,
    at,
    text: textOfChange(kind, all, put, taken),
    ...(kind === 'replacement' && { deleted: taken }),
    ...(kind === 'break' && taken !== '' && { deleted: taken }),
    formats,
    section: (root.children[parts[0]?.section ?? 0] as Section).type,
    ...(quotes[0] !== undefined && { quote: quotes[0] }),
    quotes,
    paths,
  };
};

const wordsOf = (pieces: readonly Piece[], kinds: readonly Piece['kind'][]): string =>
  pieces
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('');

/** Properties that say what a text looks like or is; the others are what a field of the release holds. */
const looks = new Set(['bold', 'italic', 'link', 'type', 'list', 'level', 'layout', 'field']);

const kindOf = (pieces: readonly Piece[], put: string, taken: string): ChangeKind => {
  const has = (...kinds: Piece['kind'][]) => pieces.some(({ kind }) => kinds.includes(kind));
  // A command that sets a field writes its words as well: the two are one change.
  if (pieces.some(({ format }) => format && !looks.has(format.name))) return 'field';
  if (has('ins') && has('del')) return put.trim() === taken.trim() ? 'move' : 'replacement';
  if (has('ins')) return has('brkDel') ? 'replacement' : 'insertion';
  if (has('del')) return has('brkIns') ? 'replacement' : 'deletion';
  if (has('brkIns', 'brkDel')) return 'break';
  return 'format';
};

const textOfChange = (kind: ChangeKind, pieces: readonly Piece[], put: string, taken: string): string => {
  if (kind === 'field')
    return pieces
      .filter(({ format }) => format && !looks.has(format.name))
      .map(({ format }) => valueText(format?.after))
      .join(' ')
      .trim();
  if (kind === 'format') return pieces.map(({ text }) => text).join('');
  return put.replaceAll('\n', '') === '' ? taken || put : put;
};

/** What a field holds, in the words of the file: a date, an address, "embargo 2026-12-01T09:00 UTC". */
const valueText = (value: unknown): string => {
  if (typeof value === 'object' && value !== null) return Object.values(value).map(valueText).join(' ');
  return value === null || value === undefined ? '' : String(value);
};
