import { currentEditor } from '../document/document-store';
import { backToSheet } from '../editor/back-to-sheet';
import { elementAt } from '../editor/node-at';
import { nextQuestion } from './questions-store';

const focusedId = (): string | null =>
  document.activeElement?.closest<HTMLElement>('[data-question]')?.dataset.question ?? null;

/** Takes the focus to the next open question and shows its place; back to the sheet after the last. */
export const focusNextQuestion = () => {
  const next = nextQuestion(focusedId());
  const editor = currentEditor();
  if (!editor) return;
  if (!next) {
    backToSheet();
    return;
  }
  elementAt(editor, next.place.current)?.scrollIntoView({ block: 'center' });
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-question="${CSS.escape(next.id)}"] button`)?.focus(),
  );
};
