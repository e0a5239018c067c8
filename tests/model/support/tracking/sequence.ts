import { rootOf } from '../editing-case';
import { type ActName, act } from './act';
import { type Choice, choose, type Desk, redo, remember, undo } from './desk';

/** One thing one author does; `choice` says where, else it is done where the caret is. */
export type Edit = {
  author: string;
  act: ActName | 'undo' | 'redo';
  value: string;
  choice?: Choice;
  /** Minutes since the edit before it. */
  after?: number;
};

export const doesNew = ({ act }: Edit): boolean => act !== 'undo' && act !== 'redo';

/** Does one edit on both desks. */
export const perform = (desk: Desk, edit: Edit): void => {
  desk.clock += (edit.after ?? 0) * 60_000 + 1_000;
  desk.author = edit.author;
  if (edit.act === 'undo' || edit.act === 'redo') {
    const { undos, redos } = desk.tracked.history;
    if (edit.act === 'undo' && undos.length > 0) undo(desk);
    if (edit.act === 'redo' && redos.length > 0) redo(desk);
    return;
  }
  if (edit.choice) choose(desk, edit.choice);
  const from = desk.tracked.history.undos.length;
  // One edit is one undo step, as in the window, where each key comes in a time of its own.
  for (const editor of [desk.tracked, desk.plain]) editor.operations = [];
  act(desk.tracked, edit.act, edit.value);
  act(desk.plain, edit.act, edit.value);
  remember(desk, from);
};

export const trackedRoot = (desk: Desk) => rootOf(desk.tracked);
export const plainRoot = (desk: Desk) => rootOf(desk.plain);
