import { type Editor, Path, type Point, Text } from 'slate';
import type { Leaf } from '../release/leaf';
import type { Root } from '../release/root';
import { isLine, type Line } from './grammar';
import { offsetOf, placeAt, pointIn } from './lines';
import { allowsMark } from './places';
import { ownerAt, type SpanMark } from './quote-edges';

export type Marks = Omit<Leaf, 'text'>;
export type TypingPlace = { at: Point; marks: Marks };

/**
 * Where a text typed at a point goes and which marks it has: bold, italic and language of the character
 * before it (of the one after, at the start), a link or a comment only inside it, a quote by its edges.
 * What is proposed to be deleted gives no marks.
 */
export const typingPlace = (editor: Editor, point: Point, typed: string): TypingPlace => {
  const { line, path } = placeAt(editor, point);
  if (!isLine(line)) return { at: point, marks: {} };
  const sole = line.children.length === 1 ? line.children[0] : undefined;
  if (sole?.text === '') return { at: point, marks: emptyLineMarks(line, sole) };
  const offset = offsetOf(editor, point);
  const { language } = editor.children[0] as Root;
  const edge = { leaves: line.children, offset, typed, language };
  const [quote, notQuote] = [ownerAt('quote', edge), ownerAt('notQuote', edge)];
  const owner = quote.mark === undefined ? notQuote : quote;
  const marks: Marks = { ...plainMarks(line, offset) };
  if (quote.mark !== undefined) marks.quote = quote.mark as string;
  if (notQuote.mark !== undefined) marks.notQuote = true;
  const kept = Object.entries(marks).filter(([name]) => allowsMark(line.type, name as SpanMark));
  return {
    at: owner.offset === offset ? point : pointIn(editor, path, owner.offset),
    marks: Object.fromEntries(kept),
  };
};

/** A line in which a quote goes on, or was just deleted, keeps that on its one empty leaf. */
const emptyLineMarks = (line: Line, leaf: Leaf): Marks => {
  const names = ['bold', 'italic', 'language', 'quote', 'notQuote'] as const;
  return Object.fromEntries(
    names.flatMap((name) =>
      leaf[name] !== undefined && allowsMark(line.type, name) ? [[name, leaf[name]]] : [],
    ),
  );
};

const plainMarks = (line: Line, offset: number): Marks => {
  const live = (leaf: Leaf) => leaf.text !== '' && leaf.del === undefined;
  let seen = 0;
  let before: Leaf | undefined;
  let after: Leaf | undefined;
  for (const leaf of line.children) {
    const end = seen + leaf.text.length;
    if (live(leaf) && seen < offset) before = leaf;
    if (live(leaf) && end > offset && !after) after = leaf;
    seen = end;
  }
  const near = before ?? after ?? line.children[0];
  const marks: Marks = {};
  if (near?.bold) marks.bold = true;
  if (near?.italic) marks.italic = true;
  if (near?.language !== undefined) marks.language = near.language;
  if (before?.link !== undefined && before.link === after?.link) marks.link = before.link;
  if (before?.comments && String(before.comments) === String(after?.comments))
    marks.comments = before.comments;
  return marks;
};

/**
 * The point in a leaf that has exactly these marks, when one touches `point`; text can go in there and
 * needs no leaf of its own.
 */
export const fittingPoint = (editor: Editor, point: Point, marks: Marks): Point | undefined => {
  const { line } = placeAt(editor, point);
  const index = point.path.at(-1) as number;
  const leaf = line.children[index] as Leaf;
  const fits = (other: Leaf | undefined) =>
    other !== undefined && Text.equals(other, { text: '', ...marks }, { loose: true });
  if (fits(leaf)) return point;
  const previous = line.children[index - 1];
  if (point.offset === 0 && previous && fits(previous))
    return { path: Path.previous(point.path), offset: previous.text.length };
  const next = line.children[index + 1];
  if (point.offset === leaf.text.length && fits(next)) return { path: Path.next(point.path), offset: 0 };
  return undefined;
};
