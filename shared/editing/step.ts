import { Editor } from 'slate';
import { HistoryEditor } from 'slate-history';

const running = new WeakSet<Editor>();
/** Undo steps that are whole: what is typed after one is a step of its own. */
const closed = new WeakSet<object>();

/**
 * Makes whatever `change` does one undo step, however many operations it takes, and puts the tree in order
 * once at its end. A step inside a step is part of the outer one. slate-history groups by tick and by
 * neighbouring text, which is right for typing and nothing else.
 */
export const asOneStep = <T>(editor: Editor, change: () => T): T =>
  asSteps(editor, () => unordered(editor, change));

/** The same for several steps that are undone together, with the tree put in order after each. */
export const asSteps = <T>(editor: Editor, change: () => T): T => {
  if (running.has(editor)) return change();
  const result = inOneBatch(editor, change);
  const batch = editor.history.undos.at(-1);
  if (batch) closed.add(batch);
  return result;
};

/** The same for typing: the keys after it may join the step. */
export const asTyping = <T>(editor: Editor, change: () => T): T => {
  const batch = editor.history.undos.at(-1);
  return batch && closed.has(batch) && !running.has(editor) ? inOneBatch(editor, change) : change();
};

/**
 * Operations carried over from another editor's step: as one new undo step, or as part of the last one.
 * Inside a step they are part of that.
 */
export const asCarriedStep = (editor: Editor, joinsLast: boolean, change: () => void): void => {
  const carried = () => unordered(editor, change);
  if (running.has(editor)) carried();
  else if (joinsLast) merged(editor, carried);
  else inOneBatch(editor, carried);
};

const unordered = <T>(editor: Editor, change: () => T): T => {
  let value: T | undefined;
  Editor.withoutNormalizing(editor, () => {
    value = change();
  });
  return value as T;
};

const merged = (editor: Editor, change: () => void): void =>
  guarded((run) => HistoryEditor.withMerging(editor, run), change);

/** slate-history does not set its flags back when something throws, so nothing may pass through it. */
const guarded = <T>(run: (guardedChange: () => void) => void, change: () => T): T => {
  let outcome: { value: T } | { error: unknown } | undefined;
  run(() => {
    try {
      outcome = { value: change() };
    } catch (error) {
      outcome = { error };
    }
  });
  if (outcome && 'error' in outcome) throw outcome.error;
  return (outcome as { value: T }).value;
};

const inOneBatch = <T>(editor: Editor, change: () => T): T => {
  running.add(editor);
  try {
    return guarded((run) => HistoryEditor.withNewBatch(editor, run), change);
  } finally {
    running.delete(editor);
  }
};
