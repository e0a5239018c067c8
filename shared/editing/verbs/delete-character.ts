import type { TextUnit } from 'slate';
import { Editor, type Point, Transforms } from 'slate';
import { isImage, isLine } from '../grammar';
import {
  endOf,
  inSameSection,
  isEmptyPlace,
  isLinePlace,
  lineText,
  offsetOf,
  type Place,
  placeAt,
  placeBeside,
  pointIn,
  startOf,
} from '../lines';
import { asOneStep, asTyping } from '../step';
import { canDoWithout } from './can-do-without';
import { outdent } from './list';
import { areJoinable, mergeLines } from './merge-lines';
import { removePlace, removeRange } from './remove-range';

type Direction = -1 | 1;

/** Backspace (-1) and Delete (1) at the caret, by character, word, line or block. */
export const deleteCharacter = (editor: Editor, direction: Direction, unit: TextUnit): void => {
  const caret = editor.selection?.anchor;
  if (!caret) return;
  const place = placeAt(editor, caret);
  if (isImage(place.line)) {
    asOneStep(editor, () => removePlace(editor, place.path, direction));
    return;
  }
  const offset = offsetOf(editor, caret);
  const atEdge = offset === (direction === -1 ? 0 : lineText(place.line).length);
  if (atEdge) {
    deleteAtEdge(editor, place, direction);
    return;
  }
  const target = targetInLine(editor, caret, place, direction, unit);
  asTyping(editor, () => removeRange(editor, { anchor: caret, focus: target }));
};

const targetInLine = (
  editor: Editor,
  caret: Point,
  place: Place,
  direction: Direction,
  unit: TextUnit,
): Point => {
  const edge = direction === -1 ? startOf(place.path) : endOf(editor, place.path);
  if (unit === 'line' || unit === 'block') return edge;
  const target =
    direction === -1 ? Editor.before(editor, caret, { unit }) : Editor.after(editor, caret, { unit });
  if (!target || placeAt(editor, target).path.join() !== place.path.join()) return edge;
  return direction === -1 && unit === 'character' ? lastTypedPart(editor, caret, target, place) : target;
};

/**
 * In scripts whose letters are typed in parts (Devanagari, Thai, Khmer …) Backspace takes back the part
 * typed last, not the whole cluster; the same scripts as in Slate.
 */
const inParts =
  /[\u0900-\u097f\u0980-\u09ff\u0a00-\u0a7f\u0a80-\u0aff\u0b00-\u0b7f\u0b80-\u0bff\u0c00-\u0c7f\u0d00-\u0d7f\u0e00-\u0e7f\u1000-\u109f\u1780-\u17ff]/;

const lastTypedPart = (editor: Editor, caret: Point, target: Point, { line, path }: Place): Point => {
  const [from, to] = [offsetOf(editor, target), offsetOf(editor, caret)];
  const cluster = [...lineText(line).slice(from, to)];
  const last = cluster.at(-1) ?? '';
  return cluster.length > 1 && inParts.test(cluster.join(''))
    ? pointIn(editor, path, to - last.length)
    : target;
};

const deleteAtEdge = (editor: Editor, place: Place, direction: Direction): void => {
  const { line, path } = place;
  if (direction === -1 && line.type === 'paragraph' && line.list !== undefined) {
    outdent(editor);
    return;
  }
  const neighbour = placeBeside(editor, path, direction);
  if (!neighbour) return;
  asOneStep(editor, () => meet(editor, place, neighbour, direction));
};

/** What Backspace or Delete does between two lines. Never joins sections, contacts or issuers. */
const meet = (editor: Editor, place: Place, neighbour: Place, direction: Direction): void => {
  const near = inSameSection(place.path, neighbour.path);
  const siblings = place.path.length === neighbour.path.length && parent(place) === parent(neighbour);
  if (near && siblings && areJoinable(editor, place.path, neighbour.path)) {
    const [first, second] = direction === -1 ? [neighbour, place] : [place, neighbour];
    const caret = endOf(editor, first.path);
    mergeLines(editor, first.path, second.path);
    Transforms.select(editor, caret);
    return;
  }
  if (isEmptyPlace(place)) {
    if (canDoWithout(editor, place.path)) removePlace(editor, place.path, direction);
    // The last line of a section stays; Backspace leads out of it, Delete has nowhere near to go.
    else if (near || direction === -1) rest(editor, neighbour, direction);
    return;
  }
  // A picture is chosen first, so that a key held down does not take it along.
  if (near && isImage(neighbour.line)) rest(editor, neighbour, direction);
};

const parent = ({ path }: Place): string => path.slice(0, -1).join();

const rest = (editor: Editor, place: Place, direction: Direction): void => {
  const atEnd = direction === -1 && isLinePlace(place) && isLine(place.line);
  Transforms.select(editor, atEnd ? endOf(editor, place.path) : startOf(place.path));
};
