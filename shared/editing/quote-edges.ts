import type { Leaf } from '../release/leaf';
import { canOpen, closes, plainKeyOf, quotationMarksOf } from './quotation-marks';

/** Marks that hold a whole statement and so own what is typed at their edges. */
export type SpanMark = 'quote' | 'notQuote';
type Character = { text: string; mark: Leaf[SpanMark] };

const isSpace = (character: Character | undefined): boolean =>
  character !== undefined && character.mark === undefined && /^\s$/u.test(character.text);

const charactersOf = (leaves: readonly Leaf[], name: SpanMark): Character[] =>
  leaves.flatMap((leaf) =>
    Array.from({ length: leaf.text.length }, (_, index) => character(leaf, index, name)),
  );

const character = (leaf: Leaf, index: number, name: SpanMark): Character => ({
  text: leaf.text.charAt(index),
  mark: leaf[name],
});

export type Edge = {
  leaves: readonly Leaf[];
  /** Characters before the caret. */
  offset: number;
  /** What is being typed there. */
  typed: string;
  language: string;
};

/**
 * The quote that a text typed at this place belongs to, and where in the line it goes. A quote owns its
 * edges: what comes at either end of a segment, or between its quotation mark and the segment, is said by
 * the speaker; what comes after the closing mark is not, and neither is the closing mark itself.
 */
export const ownerAt = (name: SpanMark, edge: Edge): { mark: Leaf[SpanMark]; offset: number } => {
  const characters = charactersOf(edge.leaves, name);
  const { offset } = edge;
  const before = characters[offset - 1]?.mark;
  if (before !== undefined && before === characters[offset]?.mark) return { mark: before, offset };
  return atEnd(characters, edge) ?? atStart(characters, edge) ?? { mark: undefined, offset };
};

type Owner = { mark: Leaf[SpanMark]; offset: number };

const atEnd = (characters: Character[], { offset, typed, language }: Edge): Owner | undefined => {
  let end = offset;
  while (isSpace(characters[end - 1])) end--;
  const mark = characters[end - 1]?.mark;
  if (mark === undefined) return undefined;
  let start = end;
  while (characters[start - 1]?.mark === mark) start--;
  const opener = openerBefore(characters, start);
  const isCloser = (text: string) =>
    opener === undefined ? quotationMarksOf(language).outer[1] === text : closes(opener, text);
  let after = offset;
  while (isSpace(characters[after])) after++;
  if (isCloser(characters[after]?.text ?? ''))
    return { mark, offset: end === offset ? offset : backTo(end, characters, offset) };
  // Past a space that is not the quote's and with no mark to close it, the sentence has gone on.
  if (end < offset) return undefined;
  const first = typed.charAt(0);
  const plain = plainKeyOf(opener ?? quotationMarksOf(language).outer[0]);
  return isCloser(first) || first === plain ? undefined : { mark, offset };
};

/** A no-break space belongs to the closing mark (French); a plain one was typed and stays before the words. */
const backTo = (end: number, characters: Character[], offset: number): number =>
  /[\u00a0\u202f]/.test(characters[end]?.text ?? '') ? end : offset;

const atStart = (characters: Character[], { offset, typed }: Edge): Owner | undefined => {
  let start = offset;
  while (isSpace(characters[start])) start++;
  const mark = characters[start]?.mark;
  if (mark === undefined) return undefined;
  const opener = openerBefore(characters, offset);
  if (opener !== undefined)
    return { mark, offset: /[\u00a0\u202f]/.test(characters[offset]?.text ?? '') ? start : offset };
  const standsFirst = offset === 0 && start === 0;
  return standsFirst && !canOpen(typed.charAt(0)) ? { mark, offset } : undefined;
};

const openerBefore = (characters: Character[], start: number): string | undefined => {
  let at = start;
  while (isSpace(characters[at - 1])) at--;
  const before = characters[at - 1];
  return before && before.mark === undefined && canOpen(before.text) ? before.text : undefined;
};
