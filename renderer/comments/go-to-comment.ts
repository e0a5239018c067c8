import { type Range, Text } from 'slate';
import type { CommentView } from '../../shared/review/comments';
import { useDerived } from '../document/derived';
import { nodeAt } from '../editor/node-at';
import { rangeOfWords, selectAndShow } from '../editor/select-and-show';
import type { SheetEditor } from '../editor/sheet-editor';
import { openComment } from './comments-store';

/** Selects the words of a comment, brings them into sight and opens its card; the focus stays where it is. */
export const showComment = (editor: SheetEditor, view: CommentView): void => {
  openComment(view.id);
  const words = wordsOf(editor, view);
  if (words) selectAndShow(editor, words);
};

/** The words a comment is about; undefined when they are gone. */
export const wordsOf = (editor: SheetEditor, { path, end }: CommentView): Range | undefined =>
  path && end && rangeOfWords(editor, path, end);

/** The comments of the words at the caret, joined by spaces: it looks at one leaf and its neighbour. */
export const commentsAtCaret = (editor: SheetEditor | null): string => {
  const point = editor?.selection?.focus;
  const leaf = point && nodeAt(editor, point.path);
  if (!editor || !leaf || !Text.isText(leaf)) return '';
  if (leaf.comments || point.offset < leaf.text.length) return (leaf.comments ?? []).join(' ');
  const next = nodeAt(editor, [...point.path.slice(0, -1), (point.path.at(-1) ?? 0) + 1]);
  return next && Text.isText(next) ? (next.comments ?? []).join(' ') : '';
};

/** The next or previous open comment on the sheet, from the one that is open or at the caret. */
export const goToNeighbour = (editor: SheetEditor, active: string | null, step: 1 | -1): void => {
  const all = openOnes();
  const [here] = commentsAtCaret(editor).split(' ');
  const at = all.findIndex(({ id }) => id === (active ?? here));
  const next = all.at(at === -1 ? (step === 1 ? 0 : -1) : (at + step) % all.length);
  if (next) showComment(editor, next);
};

export const openOnes = (): readonly CommentView[] =>
  useDerived.getState().comments.filter(({ isResolved, isOrphan }) => !isResolved && !isOrphan);
