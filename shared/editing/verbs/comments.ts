import { type Editor, Node, type Path, type Range } from 'slate';
import type { Comment, Post } from '../../release/comment';
import type { Leaf } from '../../release/leaf';
import type { Root } from '../../release/root';
import { wordAt } from '../../release/words-in';
import { isResolved, threadOf } from '../../review/comments';
import { handOf } from '../hand';
import { isLinePlace, lineText, offsetOf, placeAt, placeOn, pointIn } from '../lines';
import { asOneStep } from '../step';
import { leavesCut, type Stretch, stretchesOf } from './set-mark';
import { putProperties } from './set-properties';

/**
 * Comments work on the marked text itself, not on the text as it reads: a deletion is what people ask about
 * most. They are no changes, so tracking has nothing to record; each is one undo step.
 */
type Author = { by: string /** UTC with milliseconds. */; at: string };

/** As much of the words is kept as tells which they were. */
const longestKept = 280;

/** The words a comment would be about: the selected ones, or the word at the caret. */
const wordsMeant = (editor: Editor, range: Range | null = editor.selection): Stretch[] => {
  if (!range) return [];
  const chosen = stretchesOf(editor, range).filter((stretch) => textOf(editor, stretch).trim() !== '');
  return chosen.length > 0 ? chosen : wordAtCaret(editor, range);
};

const wordAtCaret = (editor: Editor, { focus }: Range): Stretch[] => {
  const place = placeAt(editor, focus);
  if (!isLinePlace(place)) return [];
  const { language } = editor.children[0] as Root;
  const word = wordAt(lineText(place.line), offsetOf(editor, focus), language);
  return word ? [{ path: place.path, ...word }] : [];
};

const textOf = (editor: Editor, { path, from, to }: Stretch): string =>
  lineText(placeOn(editor, path).line).slice(from, to);

/** From the first to the last of the words a comment would be about. */
export const rangeMeant = (editor: Editor): Range | undefined => {
  const stretches = wordsMeant(editor);
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (!first || !last) return undefined;
  return { anchor: pointIn(editor, first.path, first.from), focus: pointIn(editor, last.path, last.to) };
};

/** Whether there are words a comment could be about. */
export const canComment = (editor: Editor): boolean => wordsMeant(editor).length > 0;

/** Begins a thread on the words of a range or the word at a caret. Answers its id; `undefined` without words. */
export const addComment = (
  editor: Editor,
  author: Author,
  text: string,
  range: Range | null = editor.selection,
): string | undefined => {
  const stretches = wordsMeant(editor, range);
  if (stretches.length === 0 || text.trim() === '') return undefined;
  const id = handOf(editor).newId();
  const words = stretches.map((stretch) => textOf(editor, stretch)).join('\n');
  asOneStep(editor, () => {
    for (const stretch of stretches) putId(editor, stretch, id);
    put(editor, id, { thread: [postOf(author, text)], words: shortened(words) });
  });
  return id;
};

/** Says something more. A thread that was resolved is open again: there is something to read in it. */
export const replyToComment = (editor: Editor, id: string, author: Author, text: string): boolean => {
  const comment = commentIn(editor, id);
  if (!comment || text.trim() === '') return false;
  const thread = [...threadOf(comment), postOf(author, text)];
  asOneStep(editor, () => put(editor, id, { ...opened(comment), thread }));
  return true;
};

/** Changes the words of a post; false when it is not the author's own. */
export const editPost = (editor: Editor, id: string, index: number, by: string, text: string): boolean => {
  const comment = commentIn(editor, id);
  const thread = comment ? threadOf(comment) : [];
  const post = thread[index];
  if (!comment || post?.by !== by || text.trim() === '') return false;
  const changed = thread.with(index, { ...post, text: text.trim() });
  asOneStep(editor, () => put(editor, id, { ...comment, thread: changed }));
  return true;
};

/** Takes a reply out; false when it is not the author's own. The first post goes with its comment alone. */
export const deleteReply = (editor: Editor, id: string, index: number, by: string): boolean => {
  const comment = commentIn(editor, id);
  const thread = comment ? threadOf(comment) : [];
  if (!comment || index === 0 || thread[index]?.by !== by) return false;
  asOneStep(editor, () => put(editor, id, { ...comment, thread: thread.toSpliced(index, 1) }));
  return true;
};

/** Nothing is left to do about it; false when that was so. */
export const resolveComment = (editor: Editor, id: string, { by, at }: Author): boolean => {
  const comment = commentIn(editor, id);
  if (!comment || isResolved(comment)) return false;
  asOneStep(editor, () =>
    put(editor, id, { ...opened(comment), state: 'resolved', resolvedBy: by, resolvedAt: at }),
  );
  return true;
};

export const reopenComment = (editor: Editor, id: string): boolean => {
  const comment = commentIn(editor, id);
  if (!comment || !isResolved(comment)) return false;
  asOneStep(editor, () => put(editor, id, opened(comment)));
  return true;
};

/** Takes the whole thread out, and its mark off the words, whether they are to be deleted or not. */
export const deleteComment = (editor: Editor, id: string): boolean => {
  const { comments } = editor.children[0] as Root;
  if (!Object.hasOwn(comments, id)) return false;
  const { [id]: _, ...rest } = comments;
  asOneStep(editor, () => {
    for (const [leaf, path] of [...Node.texts(editor)]) {
      if (!leaf.comments?.includes(id)) continue;
      putIds(
        editor,
        path,
        leaf.comments.filter((other) => other !== id),
      );
    }
    putProperties(editor, [0], { comments: rest });
  });
  return true;
};

const postOf = ({ by, at }: Author, text: string): Post => ({ by, at, text: text.trim() });

const opened = (comment: Comment): Comment => {
  const { state: _, resolved: __, resolvedBy: ___, resolvedAt: ____, ...rest } = comment;
  return rest;
};

const commentIn = (editor: Editor, id: string): Comment | undefined => {
  const { comments } = editor.children[0] as Root;
  return Object.hasOwn(comments, id) ? comments[id] : undefined;
};

const put = (editor: Editor, id: string, comment: Comment): void => {
  const { comments } = editor.children[0] as Root;
  putProperties(editor, [0], { comments: { ...comments, [id]: comment } });
};

const putId = (editor: Editor, stretch: Stretch, id: string): void => {
  for (const [leaf, path] of leavesCut(editor, stretch))
    putIds(editor, path, [...new Set([...(leaf.comments ?? []), id])].sort());
};

const putIds = (editor: Editor, path: Path, ids: NonNullable<Leaf['comments']>): void =>
  putProperties(editor, path, { comments: ids.length > 0 ? ids : undefined });

const shortened = (words: string): string => {
  const characters = [...words];
  return characters.length <= longestKept ? words : `${characters.slice(0, longestKept).join('')}…`;
};
