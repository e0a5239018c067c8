import { type Editor, Node, Path, type Point, Range, Transforms } from 'slate';
import type { ContactLine } from '../../release/blocks';
import type { Leaf } from '../../release/leaf';
import type { ReleaseElement } from '../../release/slate-types';
import { fieldOf } from '../contact-fields';
import { verb } from '../door';
import { unitsFromElsewhere } from '../foreign';
import { isLine, type Line } from '../grammar';
import {
  endOf,
  isEmptyPlace,
  isLinePlace,
  type LinePlace,
  lineText,
  offsetOf,
  placeAt,
  placeOn,
  pointIn,
  sectionAt,
  startOf,
} from '../lines';
import { allowsMark, classOf, type MarkName } from '../places';
import { blocksOf } from '../rules/blocks';
import { hasText, onOneLine } from '../rules/leaves';
import { lineOf } from '../rules/line';
import { isImageUnit, type TextUnit, textUnits, type Unit } from '../rules/units';
import { asOneStep, asSteps } from '../step';
import { type Marks, typingPlace } from '../typing-marks';
import { mergeLines } from './merge-lines';
import { splitLine } from './split-line';

/**
 * Puts any nodes in at the caret, over the selection if there is one, as one undo step: blocks become
 * blocks of the body, lines of a contact or issuer, or one line where only one may stand, joined with
 * spaces. Pasted into a quote, they are part of it.
 */
export const insertBlocks = verb(
  (editor: Editor, nodes: readonly Node[]): void => {
    if (!editor.selection) return;
    asSteps(editor, () => {
      if (editor.selection && Range.isExpanded(editor.selection)) editor.deleteFragment();
      const caret = editor.selection?.anchor;
      if (caret) asOneStep(editor, () => paste(editor, caret, nodes));
    });
  },
  (nodes) => ({ pasted: nodes }),
);

const paste = (editor: Editor, caret: Point, nodes: readonly Node[]): void => {
  const owner = ownerOf(editor, caret);
  const units = unitsFromElsewhere(editor, nodes)
    .filter((unit) => isImageUnit(unit) || hasText(unit.leaves))
    .map((unit) => (isImageUnit(unit) ? unit : inQuote(unit, owner)));
  editor.marks = null;
  putUnits(editor, caret, units);
};

type Owner = Pick<Leaf, 'quote' | 'notQuote'>;

const ownerOf = (editor: Editor, caret: Point): Owner => {
  const { quote, notQuote } = (editor.marks as Marks | null) ?? typingPlace(editor, caret, 'a').marks;
  return { ...(quote !== undefined && { quote }), ...(notQuote && { notQuote }) };
};

const inQuote = (unit: TextUnit, owner: Owner): TextUnit => ({
  ...unit,
  leaves: unit.leaves.map((leaf) => ({ ...leaf, ...owner })),
});

const putUnits = (editor: Editor, caret: Point, units: readonly Unit[]): void => {
  const place = placeAt(editor, caret);
  if (units.length === 0) return;
  if (!isLinePlace(place)) {
    putAfterImage(editor, place.path, units);
    return;
  }
  const { type } = place.line;
  const texts = textUnits(units);
  const [only] = texts;
  if (classOf(type) === 'single')
    putLeaves(editor, place, caret, onOneLine(texts.map(({ leaves }) => leaves)));
  else if (units.length === 1 && only) putLeaves(editor, place, caret, only.leaves);
  else if (classOf(type) === 'block') putNodes(editor, place, caret, blockNodes(editor, place, units));
  else
    putNodes(
      editor,
      place,
      caret,
      texts.map((unit) => lineNode(place.line, unit)),
    );
};

const fitted = (line: Line, leaves: readonly Leaf[]): Leaf[] =>
  leaves.map((leaf) => {
    const marks = Object.entries(leaf).filter(
      ([name]) => name === 'text' || allowsMark(line.type, name as MarkName),
    );
    return Object.fromEntries(marks) as Leaf;
  });

/** Puts leaves into a line at the caret, and the caret after them. */
const putLeaves = (
  editor: Editor,
  { line, path }: LinePlace,
  caret: Point,
  leaves: readonly Leaf[],
): void => {
  const offset = offsetOf(editor, caret);
  const wanted = fitted(line, leaves).filter(({ text }) => text !== '');
  const { path: leafPath, offset: position } = pointIn(editor, path, offset);
  const { text: _, ...marks } = Node.get(editor, leafPath) as Leaf;
  editor.apply({ type: 'split_node', path: leafPath, position, properties: marks });
  wanted.forEach((node, index) => {
    editor.apply({ type: 'insert_node', path: [...path, (leafPath.at(-1) as number) + 1 + index], node });
  });
  const length = wanted.reduce((sum, { text }) => sum + text.length, 0);
  Transforms.select(editor, pointIn(editor, path, offset + length));
};

const lineNode = (line: Line, unit: TextUnit): Line => {
  const properties = { ...(line.type === 'contact-line' && { field: line.field }), ...unit.properties };
  const made = lineOf(line.type, properties, fitted(line, unit.leaves));
  if (made.type !== 'contact-line') return made;
  const field = unit.type === 'contact-line' ? (made as ContactLine).field : fieldOf(lineText(made), 'other');
  return { ...(made as ContactLine), field };
};

const blockNodes = (editor: Editor, { path }: LinePlace, units: readonly Unit[]): ReleaseElement[] => {
  if (sectionAt(editor, path).type === 'contacts')
    return textUnits(units).map((unit) => lineOf('paragraph', unit.properties, unit.leaves));
  const nodes = units.map((unit) =>
    isImageUnit(unit) ? unit : { type: unit.type, ...unit.properties, children: unit.leaves },
  );
  return blocksOf(nodes as unknown as Node[]).map((block) =>
    isLine(block) ? ({ ...block, children: fitted(block, block.children) } as ReleaseElement) : block,
  );
};

/** Several nodes: the first runs on from the text before the caret, the last runs into the text after it. */
const putNodes = (editor: Editor, place: LinePlace, caret: Point, nodes: readonly ReleaseElement[]): void => {
  const { path } = place;
  const wasEmpty = isEmptyPlace(place);
  splitLine(editor, path, offsetOf(editor, caret));
  const before = editor.pathRef(path);
  const after = editor.pathRef(Path.next(path));
  nodes.forEach((node, index) => {
    editor.apply({
      type: 'insert_node',
      path: [...Path.parent(path), (path.at(-1) as number) + 1 + index],
      node,
    });
  });
  const [first, last] = [nodes[0], nodes.at(-1)];
  joinFirst(editor, before.unref() as Path, first, wasEmpty);
  const rest = after.unref() as Path;
  if (!last || !isLine(last)) {
    Transforms.select(editor, startOf(rest));
    return;
  }
  const end = endOf(editor, Path.previous(rest));
  mergeLines(editor, Path.previous(rest), rest);
  Transforms.select(editor, end);
};

const joinFirst = (
  editor: Editor,
  path: Path,
  first: ReleaseElement | undefined,
  wasEmpty: boolean,
): void => {
  const target = placeOn(editor, path);
  if (isEmptyPlace(target) && (wasEmpty || (first && !isLine(first)))) {
    // Nothing stands before the caret that could give its type: the pasted one stays what it is.
    editor.apply({ type: 'remove_node', path, node: target.line });
    return;
  }
  if (first && isLine(first)) mergeLines(editor, path, Path.next(path));
};

const putAfterImage = (editor: Editor, path: Path, units: readonly Unit[]): void => {
  const nodes = blocksOf(
    units.map((unit) =>
      isImageUnit(unit) ? unit : { type: unit.type, ...unit.properties, children: unit.leaves },
    ) as unknown as Node[],
  );
  nodes.forEach((node, index) => {
    editor.apply({
      type: 'insert_node',
      path: [...Path.parent(path), (path.at(-1) as number) + 1 + index],
      node,
    });
  });
  const last = [...Path.parent(path), (path.at(-1) as number) + nodes.length];
  Transforms.select(editor, isLine(placeOn(editor, last).line) ? endOf(editor, last) : startOf(last));
};
