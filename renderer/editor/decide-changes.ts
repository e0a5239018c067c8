import { say } from '../../shared/messages/say';
import { changesAt } from '../../shared/review/changes-at';
import type { ChangeFilter } from '../../shared/review/decide';
import { acceptInEditor, rejectInEditor } from '../../shared/review/decide-in-editor';
import { toast } from '../ui/toasts';
import { backToSheet } from './back-to-sheet';
import { currentChange, hideChanges } from './change-card-store';
import { openChanges, showChange } from './go-to-change';
import type { SheetEditor } from './sheet-editor';

export type Verdict = 'accept' | 'reject';

/** The change that was gone to, else those at the caret or in the selection. */
export const chosenChanges = (editor: SheetEditor): string[] => {
  const current = currentChange();
  if (current !== undefined) return [current];
  return editor.selection ? changesAt(editor, editor.selection) : [];
};

/** Decides these changes as one undo step and goes on to the change after them. */
export const decideAndGoOn = (editor: SheetEditor, ids: readonly string[], verdict: Verdict): void => {
  const before = openChanges(editor);
  const index = before.findIndex(({ id }) => ids.includes(id));
  if (index === -1) return;
  hideChanges();
  decide(editor, { ids }, verdict);
  const after = openChanges(editor);
  const following = new Set(before.slice(index).map(({ id }) => id));
  const next = after.find(({ id }) => following.has(id));
  if (next) showChange(editor, next);
  else {
    backToSheet();
    if (after.length === 0) toast(say('editor.changes.none-left'));
  }
};

/** Decides all there are and says how many they were. */
export const decideAll = (editor: SheetEditor, verdict: Verdict): void => {
  const count = openChanges(editor).length;
  hideChanges();
  if (!decide(editor, {}, verdict)) return;
  const decided = count - openChanges(editor).length;
  toast(
    say(verdict === 'accept' ? 'editor.changes.accepted' : 'editor.changes.rejected', { count: decided }),
  );
};

/** False when nothing fits. */
export const decide = (editor: SheetEditor, filter: ChangeFilter, verdict: Verdict): boolean =>
  verdict === 'accept' ? acceptInEditor(editor, filter) : rejectInEditor(editor, filter);
