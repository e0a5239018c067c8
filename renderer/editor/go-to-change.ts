import { Point, Range, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import { say } from '../../shared/messages/say';
import { type Change, changesOf } from '../../shared/review/changes';
import { toast } from '../ui/toasts';
import { backToSheet } from './back-to-sheet';
import { currentChange, hideChanges, showChanges, useChangeCard } from './change-card-store';
import { rangeOfChange, startOfChange } from './change-places';
import { elementAt } from './node-at';
import { type Change as Edit, rootOf, type SheetEditor } from './sheet-editor';

export const openChanges = (editor: SheetEditor): readonly Change[] => changesOf(rootOf(editor));

/** One of them; undefined when it was decided meanwhile, since lists follow the sheet a moment later. */
export const openChange = (editor: SheetEditor, id: string): Change | undefined =>
  openChanges(editor).find((change) => change.id === id);

/** Selects a change, brings it into sight and shows its card; also for the list of changes. */
export const showChange = (editor: SheetEditor, change: Change): void => {
  const range = rangeOfChange(editor, change);
  Transforms.select(editor, range);
  backToSheet();
  const line = elementAt(editor, range.anchor.path.slice(0, -1));
  line?.scrollIntoView({ block: 'nearest' });
  const place = () => {
    const drawn = ReactEditor.resolveDOMRange(editor, range);
    const words = drawn?.getBoundingClientRect();
    const rect = words && words.height > 0 ? words : line?.getBoundingClientRect();
    if (!rect) return;
    const { x, y, width, height } = rect;
    showChanges({ ids: [change.id], anchor: { x, y, width, height }, by: 'keys' });
  };
  // Out of sight nothing has a place yet.
  requestAnimationFrame(() => {
    const drawn = ReactEditor.resolveDOMRange(editor, range);
    const part = drawn?.startContainer.parentElement;
    if (part) centre(part);
    requestAnimationFrame(place);
  });
};

const centre = (element: Element): void => {
  const scroller = document.querySelector('[data-sheet-scroller]');
  if (!scroller) return;
  const [view, rect] = [scroller.getBoundingClientRect(), element.getBoundingClientRect()];
  if (rect.top < view.top + 60 || rect.bottom > view.bottom - 140)
    scroller.scrollTop += rect.top - view.top - view.height / 3;
};

/** The next (1) or previous (-1) change from the caret, across all sections; round at the ends, saying so. */
export const goToChange = (editor: SheetEditor, direction: 1 | -1): void => {
  const changes = openChanges(editor);
  const found = nextFrom(editor, changes, direction);
  if (!found) return;
  if (found.wrapped && changes.length > 1)
    toast(say(direction === 1 ? 'editor.changes.from-start' : 'editor.changes.from-end'));
  showChange(editor, found.change);
};

const nextFrom = (
  editor: SheetEditor,
  changes: readonly Change[],
  direction: 1 | -1,
): { change: Change; wrapped: boolean } | undefined => {
  const [first, last] = [changes[0], changes.at(-1)];
  if (!first || !last) return undefined;
  const current = changes.findIndex(({ id }) => id === currentChange());
  if (current !== -1) {
    const next = changes[current + direction];
    return next
      ? { change: next, wrapped: false }
      : { change: direction === 1 ? first : last, wrapped: true };
  }
  const caret = editor.selection?.focus;
  if (!caret) return { change: direction === 1 ? first : last, wrapped: false };
  const ahead = (change: Change): boolean =>
    direction === 1
      ? Point.compare(rangeOfChange(editor, change).focus, caret) >= 0
      : Point.compare(startOfChange(editor, change), caret) < 0;
  const next = direction === 1 ? changes.find(ahead) : changes.findLast(ahead);
  return next ? { change: next, wrapped: false } : { change: direction === 1 ? first : last, wrapped: true };
};

/** Puts the card away when the text is another, or the caret has left the change that was gone to. */
export const leaveChange =
  (editor: SheetEditor) =>
  ({ content }: Edit): void => {
    if (!useChangeCard.getState().shown) return;
    const current = currentChange();
    if (content) hideChanges();
    else if (current !== undefined) {
      const change = openChange(editor, current);
      const { selection } = editor;
      const isThere =
        change && selection && Range.intersection(rangeOfChange(editor, change), selection) !== null;
      if (!isThere) hideChanges();
    }
  };
