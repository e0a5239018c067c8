import { Editor, Text } from 'slate';
import type { CommentView } from '../../shared/review/comments';
import { useDerived } from '../document/derived';
import { nodeAt } from '../editor/node-at';
import { selectAndShow } from '../editor/select-and-show';
import type { SheetEditor } from '../editor/sheet-editor';
import { openComment } from './comments-store';

/** Selects the words of a comment, brings them into sight and opens its card; the focus stays where it is. */
export const showComment = (editor: SheetEditor, { id, path, end }: CommentView): void => {
  openComment(id);
  if (!path || !end) return;
  const [from, to] = [
    [0, ...path],
    [0, ...end],
  ];
  if (!nodeAt(editor, from) || !nodeAt(editor, to)) return;
  selectAndShow(editor, { anchor: Editor.start(editor, from), focus: Editor.end(editor, to) });
};

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
