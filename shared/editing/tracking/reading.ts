import { createEditor, type Operation, type Point, Range, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import type { Root } from '../../release/root';
import type { ReleaseEditor } from '../../release/slate-types';
import type { Locate } from '../door';
import type { EditingHand } from '../hand';
import { pointIn } from '../lines';
import { isSmartTyping, setSmartTyping } from '../smart-typing';
import { withRelease } from '../with-release';
import type { Step } from './carry';
import { type Place, placeOfPoint, placesOf, readPath, readPlace } from './sources';
import type { Work } from './work';

type Seen = Pick<Work, 'editor' | 'rules'>;
type Batch = ReleaseEditor['history']['undos'][number];

/** A step of the reading and the undo step it is part of there. */
export type Recorded = Step & { batch: Batch | undefined };

/**
 * The editor on which verbs really run: it holds the text as it reads when every change is accepted, and
 * knows nothing of marks. So a tracked edit can do nothing else than the same edit without tracking.
 */
export type ReadingEditor = { editor: ReleaseEditor; recorded: Recorded[] };

export const createReadingEditor = (hand: EditingHand): ReadingEditor => {
  const editor = withRelease(withHistory(createEditor()), hand);
  const recorded: Recorded[] = [];
  const { apply } = editor;
  editor.apply = (operation: Operation) => {
    const before = editor.children[0] as Root;
    // A step that normalises does so within `apply`, so its place in the order is taken first.
    const step: Recorded = { operation, before, after: before, batch: undefined };
    if (operation.type !== 'set_selection') recorded.push(step);
    applyAlone(editor, apply, operation, step);
  };
  return { editor, recorded };
};

/** Applies one operation; what the normaliser adds after it is recorded as steps of its own. */
const applyAlone = (
  editor: ReleaseEditor,
  apply: ReleaseEditor['apply'],
  operation: Operation,
  step: Recorded,
): void => {
  const { normalize } = editor;
  editor.normalize = (options) => {
    step.after = editor.children[0] as Root;
    editor.normalize = normalize;
    normalize(options);
  };
  apply(operation);
  editor.normalize = normalize;
  if (step.after === step.before) step.after = editor.children[0] as Root;
  step.batch = editor.history.undos.at(-1);
};

/** Shows the reading editor the marked tree as it is now: its text, its caret, its way of typing. */
export const show = (reading: ReleaseEditor, seen: Seen, root: Root): void => {
  const { editor } = seen;
  reading.children = [root];
  reading.selection =
    editor.selection && located(editor.selection, (point) => readPoint(reading, seen, point));
  reading.marks = editor.marks;
  setSmartTyping(reading, isSmartTyping(editor));
};

const located = (range: Range, point: (point: Point) => Point): Range => ({
  anchor: point(range.anchor),
  focus: point(range.focus),
});

const readPoint = (reading: ReleaseEditor, seen: Seen, point: Point): Point => {
  const { path, offset } = readPlace(seen, placeOfPoint(seen.editor, point));
  return pointIn(reading, path, offset);
};

/** How places of the marked tree are named in the reading. */
export const locateIn = (reading: ReleaseEditor, seen: Seen): Locate => ({
  path: (path) => {
    const isLeaf = 'text' in nodeOrElement(seen.editor, path);
    return isLeaf ? readPoint(reading, seen, { path, offset: 0 }).path : readPath(seen, path);
  },
  point: (point) => readPoint(reading, seen, point),
  stretch: ({ path, from, to }) => {
    const [start, end] = [from, to].map((offset) => readPlace(seen, { path, offset }));
    return { path: (start as Place).path, from: (start as Place).offset, to: (end as Place).offset };
  },
});

const nodeOrElement = (editor: ReleaseEditor, path: number[]): object => {
  let node: unknown = editor;
  for (const step of path) node = (node as { children: unknown[] }).children[step];
  return node as object;
};

/** Puts the caret of the marked tree where the reading has it, and leaves it when it is there already. */
export const bringCaret = (
  reading: ReleaseEditor,
  seen: Seen,
  prefer: 'before' | 'after' | undefined,
): void => {
  const { editor } = seen;
  const wanted = reading.selection;
  if (!wanted) {
    if (editor.selection) Transforms.deselect(editor);
    return;
  }
  const isThere = (one: Point | undefined, other: Point): boolean => {
    if (!one) return false;
    const [here, there] = [readPlace(seen, placeOfPoint(editor, one)), placeOfPoint(reading, other)];
    return here.offset === there.offset && here.path.join() === there.path.join();
  };
  const { selection } = editor;
  if (!prefer && isThere(selection?.anchor, wanted.anchor) && isThere(selection?.focus, wanted.focus)) return;
  const edges = (point: Point, side: 'first' | 'last') => {
    const { path, offset } = placeOfPoint(reading, point);
    const place = placesOf(seen, path, offset)[side];
    return pointIn(editor, place.path, place.offset);
  };
  const collapsed = Range.isCollapsed(wanted);
  const backward = Range.isBackward(wanted);
  const side = prefer === 'after' ? 'last' : 'first';
  const anchor = edges(wanted.anchor, collapsed ? side : backward ? 'first' : 'last');
  const focus = edges(wanted.focus, collapsed ? side : backward ? 'last' : 'first');
  const now = { anchor, focus };
  if (!selection || !Range.equals(selection, now)) Transforms.select(editor, now);
};
