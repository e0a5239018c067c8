import { isLine } from '../editing/grammar';
import { type Comment, Post } from '../release/comment';
import type { Leaf } from '../release/leaf';
import type { Root } from '../release/root';
import type { SectionType } from '../release/sections';
import type { ReleaseElement } from '../release/slate-types';

/** A comment with the words it is about. Paths are the root's, without its own index. */
export type CommentView = {
  id: string;
  comment: Comment;
  /** What was said, the oldest first; empty in a file that only marks words. */
  thread: readonly Post[];
  isResolved: boolean;
  /** The words as they stand now, those proposed to be deleted too; without any, as they were. */
  words: string;
  /** None of its words is left. */
  isOrphan: boolean;
  /** All of its words are proposed to be deleted. */
  isDeleted: boolean;
  section?: SectionType;
  /** The first leaf, and the last one that follows it without a gap. */
  path?: number[];
  end?: number[];
};

/** Files made elsewhere may say `resolved` in place of a state. */
export const isResolved = (comment: Comment): boolean =>
  comment.state === 'resolved' || comment.resolved === true;

/** What was said; a text on the comment itself, as files made by hand have it, is its one post. */
export const threadOf = (comment: Comment): readonly Post[] => {
  if (comment.thread) return comment.thread;
  if (typeof comment.text !== 'string') return [];
  const post = Post.safeParse({ by: comment.by, at: comment.at, text: comment.text });
  return [post.data ?? { by: '?', at: '', text: comment.text }];
};

/** Words of one comment side by side in a line. */
type Run = { id: string; from: number; to: number; text: string; isDeleted: boolean };

/** Found once for each version of a line. */
const runs = new WeakMap<object, readonly Run[]>();
const known = new WeakMap<Root, readonly CommentView[]>();
const views = new WeakMap<Comment, CommentView>();

/**
 * The comments of a release in the order their words stand on the sheet, then those whose words are gone in
 * order of time. A view is the same object while comment, words and place are the same.
 */
export const commentsOf = (root: Root): readonly CommentView[] => {
  const made = known.get(root);
  if (made) return made;
  const found = Object.keys(root.comments).length === 0 ? new Map<string, Found>() : wordsIn(root);
  const all = Object.entries(root.comments).map(([id, comment]) => viewOf(id, comment, found.get(id)));
  const order = new Map([...found.keys()].map((id, index) => [id, index]));
  const rank = ({ id }: CommentView) => order.get(id) ?? Number.POSITIVE_INFINITY;
  const begun = ({ thread }: CommentView) => thread[0]?.at ?? '';
  all.sort((a, b) => (rank(a) === rank(b) ? begun(a).localeCompare(begun(b)) : rank(a) - rank(b)));
  known.set(root, all);
  return all;
};

type Found = { section: SectionType; path: number[]; end: number[]; words: string[]; isDeleted: boolean };

const wordsIn = (root: Root): Map<string, Found> => {
  const found = new Map<string, Found>();
  const collect = (node: ReleaseElement, path: number[], section: SectionType) => {
    if (!isLine(node)) {
      (node.children as readonly (ReleaseElement | Leaf)[]).forEach((child, index) => {
        if (!('text' in child)) collect(child, [...path, index], section);
      });
      return;
    }
    for (const { id, from, to, text, isDeleted } of runsOf(node)) {
      const before = found.get(id);
      if (before) {
        before.words.push(text);
        before.isDeleted &&= isDeleted;
      } else found.set(id, { section, path: [...path, from], end: [...path, to], words: [text], isDeleted });
    }
  };
  root.children.forEach((section, index) => {
    collect(section, [index], section.type);
  });
  return found;
};

const runsOf = (line: { children: readonly Leaf[] }): readonly Run[] => {
  const remembered = runs.get(line);
  if (remembered) return remembered;
  const made: Run[] = [];
  const open = new Map<string, Run>();
  line.children.forEach(({ text, comments = [], del }, index) => {
    if (text === '') return;
    for (const id of comments) {
      const run = open.get(id);
      if (run?.to === index - 1) {
        run.to = index;
        run.text += text;
        run.isDeleted &&= del !== undefined;
        continue;
      }
      const begun = { id, from: index, to: index, text, isDeleted: del !== undefined };
      open.set(id, begun);
      made.push(begun);
    }
  });
  runs.set(line, made);
  return made;
};

const viewOf = (id: string, comment: Comment, found: Found | undefined): CommentView => {
  const words = found ? found.words.join(' … ') : (comment.words ?? '');
  const old = views.get(comment);
  const isSame =
    old?.id === id &&
    old.words === words &&
    old.isDeleted === (found?.isDeleted ?? false) &&
    `${old.path} ${old.end}` === `${found?.path} ${found?.end}`;
  if (isSame) return old;
  const view: CommentView = {
    id,
    comment,
    thread: threadOf(comment),
    isResolved: isResolved(comment),
    words,
    isOrphan: found === undefined,
    isDeleted: found?.isDeleted ?? false,
    ...(found && { section: found.section, path: found.path, end: found.end }),
  };
  views.set(comment, view);
  return view;
};
