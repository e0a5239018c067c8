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

const unordered = <T>(editor: Editor, change: () => T): T => {
  let value: T | undefined;
  Editor.withoutNormalizing(editor, () => {
    value = change();
  });
  return value as T;
};

const inOneBatch = <T>(editor: Editor, change: () => T): T => {
  running.add(editor);
  // withNewBatch does not set its flags back when something throws, so nothing may pass through it.
  let outcome: { value: T } | { error: unknown } | undefined;
  HistoryEditor.withNewBatch(editor, () => {
    try {
      outcome = { value: change() };
    } catch (error) {
      outcome = { error };
    }
  });
  running.delete(editor);
  if (outcome && 'error' in outcome) throw outcome.error;
  return (outcome as { value: T }).value;
};
