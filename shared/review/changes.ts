import type { Root } from '../release/root';
import type { SectionType } from '../release/sections';
import { type Piece, piecesOf } from './change-pieces';

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
  /** The words taken out, of a replacement. */
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

type Found = { section: SectionType; pieces: { piece: Piece; path: number[] }[] };

const memo = new WeakMap<Root, Change[]>();

/**
 * The open changes of a release in the order they stand on the sheet. What each line holds is remembered for
 * its version, so that a key costs its own line and the list.
 */
export const changesOf = (root: Root): readonly Change[] => {
  const known = memo.get(root);
  if (known) return known;
  const found = new Map<string, Found>();
  root.children.forEach((section, index) => {
    for (const piece of piecesOf(section)) {
      const change = found.get(piece.mark.id) ?? { section: section.type, pieces: [] };
      found.set(piece.mark.id, change);
      change.pieces.push({ piece, path: [index, ...piece.path] });
    }
  });
  const changes = [...found].map(([id, one]) => changeOf(id, one));
  memo.set(root, changes);
  return changes;
};

const changeOf = (id: string, { section, pieces }: Found): Change => {
  const all = pieces.map(({ piece }) => piece);
  const [first] = all as [Piece];
  const put = wordsOf(all, ['ins', 'brkIns']);
  const taken = wordsOf(all, ['del', 'brkDel']);
  const formats = all.flatMap(({ format }) => (format ? [format] : []));
  const kind = kindOf(all, put, taken);
  const quotes = [...new Set(all.flatMap(({ quote }) => (quote === undefined ? [] : [quote])))];
  const [at = first.mark.at] = all.map(({ mark }) => mark.at).sort();
  const paths = pieces
    .map(({ path }) => path)
    .filter((path, index, list) => `${path}` !== `${list[index - 1]}`);
  return {
    id,
    kind,
    by: first.mark.by,
    at,
    text: textOfChange(kind, all, put, taken),
    ...(kind === 'replacement' && { deleted: taken }),
    formats,
    section,
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
