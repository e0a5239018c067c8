import { type Editor, Node, Path, type Point, Range, Transforms } from 'slate';
import type { Contact, ContactLine } from '../../release/blocks';
import type { Leaf } from '../../release/leaf';
import type { SectionType } from '../../release/sections';
import type { ReleaseElement } from '../../release/slate-types';
import { fieldOf, nextField } from '../contact-fields';
import { isImage, type LineType } from '../grammar';
import {
  edgePlace,
  endOf,
  isEmptyPlace,
  isLinePlace,
  type LinePlace,
  lineText,
  offsetOf,
  pathOfSection,
  placeAt,
  placeBeside,
  sectionPath,
  startOf,
} from '../lines';
import { emptyContact, emptyParagraph } from '../rules/empty';
import { asOneStep, asSteps } from '../step';
import { typingPlace } from '../typing-marks';
import { outdent } from './list';
import { removeLine } from './remove-range';
import { setProperties } from './set-properties';
import { splitLine } from './split-line';

/**
 * Enter, as a writer expects it: on to the next thing in a section of one line, a new line where several
 * may stand, out of a list or block quote on an empty one. Shift+Enter does the same: no text holds a
 * line break, so that every line is one that can be tracked, printed and read aloud as such.
 */
export const insertBreak = (editor: Editor): void => {
  if (!editor.selection) return;
  asSteps(editor, () => {
    if (editor.selection && Range.isExpanded(editor.selection)) editor.deleteFragment();
    const caret = editor.selection?.anchor;
    if (caret) asOneStep(editor, () => breakAt(editor, caret));
  });
};

const breakAt = (editor: Editor, caret: Point): void => {
  const place = placeAt(editor, caret);
  if (isImage(place.line)) insertAfter(editor, place.path, emptyParagraph());
  else if (isLinePlace(place)) enter[place.line.type](editor, place, caret);
};

type Enter = (editor: Editor, place: LinePlace, caret: Point) => void;

/** Where Enter leads from a section of one line; text after the caret stays where it is. */
const leadTo =
  (type: SectionType): Enter =>
  (editor) => {
    const { path } = edgePlace(editor, pathOfSection(editor, type), 1);
    Transforms.select(editor, type === 'body' ? startOf(path) : endOf(editor, path));
  };

const leadOn: Enter = (editor, { path }) => {
  const next = placeBeside(editor, path, 1);
  if (next) Transforms.select(editor, startOf(next.path));
};

/** Nothing comes after the end. */
const stay: Enter = () => undefined;

const split: Enter = (editor, { path }, caret) => {
  const { marks } = typingPlace(editor, caret, 'a');
  splitLine(editor, path, offsetOf(editor, caret));
  const next = Path.next(path);
  Transforms.select(editor, startOf(next));
  for (const half of [path, next]) keepMarks(editor, half, marks);
};

/** A new empty line goes on in bold, italics or a quote that is not closed, not in a link or comment. */
const keepMarks = (editor: Editor, path: Path, marks: Omit<Leaf, 'text'>): void => {
  const line = Node.get(editor, path) as LinePlace['line'];
  if (lineText(line) !== '') return;
  const { text: _, ...old } = line.children[0] as Leaf;
  const { link: __, comments: ___, ...wanted } = marks;
  setProperties(editor, [...path, 0], {
    ...Object.fromEntries(Object.keys(old).map((key) => [key, undefined])),
    ...wanted,
  });
};

const insertAfter = (editor: Editor, path: Path, node: ReleaseElement): void => {
  editor.apply({ type: 'insert_node', path: Path.next(path), node });
  Transforms.select(editor, startOf(edgePlace(editor, Path.next(path), 1).path));
};

/** A line as another type of block; an empty one does not go on with the quote of its old type. */
const turnInto = (editor: Editor, path: Path, type: LineType): void => {
  setProperties(editor, path, { type });
  // Words stay whose they are.
  if (lineText(Node.get(editor, path) as LinePlace['line']) !== '') return;
  setProperties(editor, [...path, 0], { quote: undefined, notQuote: undefined });
};

const inParagraph: Enter = (editor, place, caret) => {
  const { line } = place;
  if (line.type === 'paragraph' && line.list !== undefined && isEmptyPlace(place)) outdent(editor);
  else split(editor, place, caret);
};

/** After a heading comes a paragraph; in front of one, room for another. */
const inSubheading: Enter = (editor, place, caret) => {
  const offset = offsetOf(editor, caret);
  if (offset === 0 && !isEmptyPlace(place)) {
    editor.apply({ type: 'insert_node', path: place.path, node: emptyParagraph() });
    return;
  }
  const atEnd = offset === lineText(place.line).length;
  split(editor, place, caret);
  if (atEnd) turnInto(editor, Path.next(place.path), 'paragraph');
};

const inBlockQuote: Enter = (editor, place, caret) => {
  if (isEmptyPlace(place)) turnInto(editor, place.path, 'attribution');
  else split(editor, place, caret);
};

const inAttribution: Enter = (editor, place, caret) => {
  if (isEmptyPlace(place)) {
    turnInto(editor, place.path, 'paragraph');
    return;
  }
  split(editor, place, caret);
  turnInto(editor, Path.next(place.path), 'paragraph');
};

const inLetterheadLine: Enter = (editor, place, caret) => {
  if (!isLastOf(editor, place) || !isEmptyPlace(place)) split(editor, place, caret);
  else leave(editor, place);
};

/** Out of the empty line at the end of a contact or issuer, to whatever comes next. */
const leave = (editor: Editor, place: LinePlace): void => {
  const holder = Node.get(editor, Path.parent(place.path)) as ReleaseElement;
  const next = placeBeside(editor, place.path, 1);
  if (next) Transforms.select(editor, startOf(next.path));
  if (holder.children.length > 1 || holder.type === 'contact') removeLine(editor, place.path);
};

const isLastOf = (editor: Editor, { path }: LinePlace): boolean =>
  (Node.get(editor, Path.parent(path)) as ReleaseElement).children.length - 1 === path.at(-1);

/** The next line of the contact; on an empty last one the next contact, and on an empty contact out of it. */
const inContactLine: Enter = (editor, place, caret) => {
  const line = place.line as ContactLine;
  const contact = Node.get(editor, Path.parent(place.path)) as Contact;
  if (isEmptyPlace(place) && isLastOf(editor, place)) {
    if (contact.children.length === 1) {
      leave(editor, place);
      return;
    }
    removeLine(editor, place.path);
    insertAfter(editor, Path.parent(place.path), { ...emptyContact(), layout: contact.layout });
    return;
  }
  const atEnd = offsetOf(editor, caret) === lineText(line).length;
  const field = fieldOf(lineText(line), line.field);
  setProperties(editor, place.path, { field });
  split(editor, place, caret);
  if (atEnd) setProperties(editor, Path.next(place.path), { field: nextField(field) });
};

/** Into the section below its heading; contacts with nobody in them get their first. */
const inSectionHeading: Enter = (editor, place) => {
  const section = Node.get(editor, sectionPath(place.path)) as ReleaseElement;
  if (section.type === 'contacts' && section.children.length === 1)
    insertAfter(editor, place.path, emptyContact());
  else leadOn(editor, place, startOf(place.path));
};

const enter: Record<LineType, Enter> = {
  notice: leadOn,
  label: leadTo('headline'),
  'release-line': leadTo('headline'),
  headline: leadTo('dateline'),
  subheadline: leadTo('dateline'),
  dateline: leadTo('body'),
  'end-mark': stay,
  'letterhead-line': inLetterheadLine,
  'contact-line': inContactLine,
  'section-heading': inSectionHeading,
  paragraph: inParagraph,
  subheading: inSubheading,
  'block-quote': inBlockQuote,
  attribution: inAttribution,
};
