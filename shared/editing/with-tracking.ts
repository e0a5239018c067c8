import { Node, Range } from 'slate';
import type { Hand } from '../release/ids';
import type { Mark } from '../release/leaf';
import type { Root } from '../release/root';
import type { ReleaseEditor } from '../release/slate-types';
import { isMarked } from '../review/marked';
import { located, setDoor, throughDoor, type VerbKind } from './door';
import { handOf } from './hand';
import { pointIn } from './lines';
import { asCarriedStep } from './step';
import { carry } from './tracking/carry';
import { insertionsAt, placeToInsert } from './tracking/characters';
import { linesOf, movedMark } from './tracking/cuts';
import { mendForReading } from './tracking/mend';
import { quotesIn } from './tracking/quotes-in';
import { bringCaret, createReadingEditor, locateIn, type Recorded, show } from './tracking/reading';
import { type TrackingRules, trackingRules } from './tracking/rules';
import { placeOfPoint } from './tracking/sources';
import { continued, rootIn, type Session, type Work } from './tracking/work';
import { fittingPoint, typingPlace } from './typing-marks';

export type TrackingOptions = {
  /** Who edits, when, and fresh ids. The author may change while the editor is open: it is asked each time. */
  hand: Hand;
  /** Whether a quote's words are tracked even when the sheet is not: it was asked for, or is approved. */
  mustTrack?: (quote: string) => boolean;
  rules?: TrackingRules;
};

const switches = new WeakMap<ReleaseEditor, { on: boolean }>();

export const isTracking = (editor: ReleaseEditor): boolean => switches.get(editor)?.on ?? false;

/** Switches tracking of the whole sheet on or off. Quotes that must be tracked are tracked all the same. */
export const setTracking = (editor: ReleaseEditor, on: boolean): void => {
  const found = switches.get(editor);
  if (!found) throw new Error('tracking: this editor was not made with withTracking');
  found.on = on;
};

/**
 * Records changes. Each verb runs on the text as it reads when all changes are accepted, and what it did
 * there is carried over into the marked tree: words get a mark instead of going, new ones get one too.
 * Accepting everything therefore gives what the same verbs give without tracking.
 */
export const withTracking = <E extends ReleaseEditor>(editor: E, options: TrackingOptions): E => {
  const { hand, mustTrack, rules = trackingRules } = options;
  const session: Session = { ids: new Set(), cuts: [] };
  const state = { on: false };
  switches.set(editor, state);
  const reading = createReadingEditor(handOf(editor));
  const batches = new WeakMap<object, object>();
  const seen = { editor, rules };
  let last: unknown;
  let isCarrying = false;

  const isOpen = (): boolean => {
    // What carries over uses verbs on the marked tree itself.
    if (isCarrying) return false;
    const root = rootIn(editor);
    return state.on || isMarked(root) || (mustTrack !== undefined && [...quotesIn(root)].some(mustTrack));
  };

  const startWork = (kind: VerbKind, isRange: boolean): Work => {
    let mark: Mark | undefined;
    const work: Work = {
      editor,
      hand,
      rules,
      session,
      kind,
      tracks: (quote) => state.on || (quote !== undefined && mustTrack?.(quote) === true),
      mark: () => {
        mark ??= { id: hand.newId(), by: hand.author, at: hand.now() };
        session.ids.add(mark.id);
        return mark;
      },
      overRange: isRange,
      deletes: false,
      ...(kind.pasted && { moved: movedMark(rootIn(editor), kind.pasted, session, hand) }),
    };
    const { selection } = editor;
    if (selection && Range.isCollapsed(selection)) {
      const { path, offset } = placeOfPoint(editor, selection.anchor);
      work.near = { path, offset };
    }
    return work;
  };

  const prepare = (): void => {
    const root = rules.accepted.rootOf(mendForReading(editor, rules));
    // Someone else changed the tree (undo, a decision): what is typed now is a step of its own.
    if (last !== rootIn(editor)) reading.editor.history = { undos: [], redos: [] };
    show(reading.editor, seen, root);
    reading.recorded.length = 0;
  };

  const carryOver = (work: Work, steps: readonly Recorded[]): void => {
    let from = 0;
    while (from < steps.length) {
      const { batch } = steps[from] as Recorded;
      let to = from;
      while (to < steps.length && steps[to]?.batch === batch) to++;
      const known = batch && batches.get(batch);
      const joinsLast = known !== undefined && known === editor.history.undos.at(-1);
      asCarriedStep(editor, joinsLast, () => {
        for (const step of steps.slice(from, to)) carry(work, step);
      });
      const made = editor.history.undos.at(-1);
      if (batch && made) batches.set(batch, made);
      from = to;
    }
  };

  setDoor(
    editor,
    (run, kind, carries) => {
      prepare();
      const { editor: inner, recorded } = reading;
      const locate = locateIn(inner, seen);
      const here = <L>(location: L): L => located(location, locate);
      if (!carries) return run(inner, here);
      const marks = inner.marks;
      const isRange = inner.selection !== null && Range.isExpanded(inner.selection);
      const cut = kind.cuts && Range.isExpanded(kind.cuts) ? cutText(inner, here(kind.cuts)) : '';
      const result = run(inner, here);
      const work = startWork(kind, isRange);
      isCarrying = true;
      try {
        restoredOnError(editor, () => carryOver(work, recorded));
      } finally {
        isCarrying = false;
      }
      if (cut !== '' && work.deletes) session.cuts.push({ id: work.mark().id, text: cut });
      // Words taken back for good leave the caret where they were.
      bringCaret(inner, seen, work.deletes ? kind.caret : undefined);
      editor.marks = inner.marks;
      if (inner.marks !== marks && recorded.length === 0) editor.onChange();
      last = rootIn(editor);
      return result;
    },
    isOpen,
  );
  overrideByDoor(editor);

  const { insertionPoint } = editor;
  editor.insertionPoint = (point) => {
    if (!isOpen()) return insertionPoint(point);
    prepare();
    const [inner, elsewhere] = [reading.editor, { path: [...point.path], offset: point.offset + 1 }];
    const { at, marks } = typingPlace(inner, locateIn(inner, seen).point(point), 'a');
    const work = { ...startWork({ typing: true }, false), near: placeOfPoint(editor, point) };
    const read = placeOfPoint(inner, at);
    const place = placeToInsert(work, read.path, read.offset);
    const ins = work.tracks(marks.quote) ? continued(work, insertionsAt(work, place)) : undefined;
    // A new change begins: its words stand in no leaf there is.
    if (work.tracks(marks.quote) && !ins) return elsewhere;
    const target = pointIn(editor, place.path, place.offset);
    return fittingPoint(editor, target, ins ? { ...marks, ins } : marks) ?? elsewhere;
  };
  return editor;
};

const cutText = (reading: ReleaseEditor, range: Range): string => {
  const [root] = reading.children;
  const inRoot = ({ path, offset }: Range['anchor']) => ({ path: path.slice(1), offset });
  return linesOf(
    Node.fragment(root as Root, { anchor: inRoot(range.anchor), focus: inRoot(range.focus) }) as Node[],
  );
};

/** A verb that cannot be carried over is a bug; it must not leave half of what it did. */
const restoredOnError = (editor: ReleaseEditor, change: () => void): void => {
  const { children, history, selection } = editor;
  const undos = [...history.undos];
  const last = undos.at(-1);
  const length = last?.operations.length;
  try {
    change();
  } catch (error) {
    last?.operations.splice(length ?? 0);
    editor.children = children;
    editor.selection = selection;
    editor.history = { undos, redos: [] };
    throw error;
  }
};

const overrideByDoor = (editor: ReleaseEditor): void => {
  const plain = { ...editor };
  /** The verb of the reading, or the plain one while nothing is tracked. */
  const of = (reading: unknown): ReleaseEditor => (reading === editor ? plain : (reading as ReleaseEditor));
  const chosen = () =>
    editor.selection && Range.isExpanded(editor.selection) ? { cuts: editor.selection } : { typing: true };
  editor.insertText = (text) =>
    throughDoor(editor, (reading) => of(reading).insertText(text), { typing: true });
  editor.insertBreak = () => throughDoor(editor, (reading) => of(reading).insertBreak(), { typing: true });
  editor.insertSoftBreak = () =>
    throughDoor(editor, (reading) => of(reading).insertSoftBreak(), { typing: true });
  editor.insertFragment = (fragment) =>
    throughDoor(editor, (reading) => of(reading).insertFragment(fragment), { pasted: fragment });
  editor.deleteFragment = (options) =>
    throughDoor(editor, (reading) => of(reading).deleteFragment(options), {
      cuts: editor.selection,
      caret: 'after',
    });
  editor.deleteBackward = (unit) =>
    throughDoor(editor, (reading) => of(reading).deleteBackward(unit), { ...chosen(), caret: 'before' });
  editor.deleteForward = (unit) =>
    throughDoor(editor, (reading) => of(reading).deleteForward(unit), { ...chosen(), caret: 'after' });
  // Behind the verbs, slate-react deletes what is dragged away and, on some systems, a line.
  editor.delete = (options = {}) => {
    const { at } = options;
    const range = Range.isRange(at) ? at : at === undefined ? editor.selection : null;
    throughDoor(
      editor,
      (reading, here) => of(reading).delete({ ...options, ...(at !== undefined && { at: here(at) }) }),
      { cuts: range },
    );
  };
  editor.addMark = (name, value) => throughDoor(editor, (reading) => of(reading).addMark(name, value));
  editor.removeMark = (name) => throughDoor(editor, (reading) => of(reading).removeMark(name));
  // What is copied is the text as it reads, without what is proposed to be deleted.
  editor.getFragment = () => throughDoor(editor, (reading) => of(reading).getFragment(), {}, false);
};
