import { type Editor, type Node, Path, Point, Range } from 'slate';

/** What a verb is to the one who records changes. */
export type VerbKind = {
  /** Keys typed one after the other: they go on with the change next to them. */
  typing?: boolean;
  /** On which side of what was just deleted the caret stays: before it, or after it. */
  caret?: 'before' | 'after';
  /** Nodes that are being pasted: they may be words that were cut. */
  pasted?: readonly Node[];
  /** The range that the verb takes out: it may be pasted elsewhere, and is then a move. */
  cuts?: Range | null;
};

/** Runs a verb on the text as it reads and carries what it did over into the marked text. */
export type Door = <T>(
  run: (reading: Editor, here: <L>(location: L) => L) => T,
  kind: VerbKind,
  carries: boolean,
) => T;

const doors = new WeakMap<Editor, { isOpen: () => boolean; door: Door }>();

/** From now on verbs on this editor go through `door` while `isOpen` says so. */
export const setDoor = (editor: Editor, door: Door, isOpen: () => boolean): void => {
  doors.set(editor, { isOpen, door });
};

/** Runs a change by the door of its editor, or straight away when it has none. */
export const throughDoor = <T>(
  editor: Editor,
  run: (reading: Editor, here: <L>(location: L) => L) => T,
  kind: VerbKind = {},
  carries = true,
): T => {
  const found = doors.get(editor);
  return found?.isOpen() ? found.door(run, kind, carries) : run(editor, (location) => location);
};

type Command<A extends unknown[], R> = (editor: Editor, ...values: A) => R;

/**
 * A command that changes a release. Whoever calls it names places of the tree on the sheet; inside, where
 * deleted words are not there, it gets the same places of the text as it reads.
 */
export const verb = <A extends unknown[], R>(
  run: Command<A, R>,
  kind: VerbKind | ((...values: A) => VerbKind) = {},
): Command<A, R> => {
  return (editor, ...values) => {
    const found = doors.get(editor);
    if (!found?.isOpen()) return run(editor, ...values);
    const given = typeof kind === 'function' ? kind(...values) : kind;
    return found.door((reading, here) => run(reading, ...(values.map(here) as A)), given, true);
  };
};

/** A question about the text as it reads: deleted words do not count. The answer must name no place in it. */
export const question = <A extends unknown[], R>(ask: Command<A, R>): Command<A, R> => {
  return (editor, ...values) => {
    const found = doors.get(editor);
    if (!found?.isOpen()) return ask(editor, ...values);
    return found.door((reading, here) => ask(reading, ...(values.map(here) as A)), {}, false);
  };
};

/** A line's path and characters within it, as `find` gives them. */
type Stretch = { path: Path; from: number; to: number };

const isStretch = (value: unknown): value is Stretch =>
  typeof value === 'object' && value !== null && 'path' in value && 'from' in value && 'to' in value;

export type Locate = {
  path: (path: Path) => Path;
  point: (point: Point) => Point;
  stretch: (stretch: Stretch) => Stretch;
};

/** A value as it must be named in the other tree: places are looked up, all else stays. */
export const located = <L>(value: L, locate: Locate): L => {
  if (Path.isPath(value)) return (value.length > 0 ? locate.path(value) : value) as L;
  if (Point.isPoint(value)) return locate.point(value) as L;
  if (Range.isRange(value))
    return { anchor: locate.point(value.anchor), focus: locate.point(value.focus) } as L;
  return (isStretch(value) ? locate.stretch(value) : value) as L;
};
