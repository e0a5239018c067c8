import { isLine } from '../editing/grammar';
import type { Leaf } from '../release/leaf';
import type { Root } from '../release/root';
import type { ReleaseElement } from '../release/slate-types';
import { type AuthorView, unknownAuthor } from '../review/authors';
import { changeWords } from '../review/change-words';
import { type Change, changesOf } from '../review/changes';
import { commentsOf } from '../review/comments';
import { wholeOf } from '../review/whole-of';
import type { ReviewNote, ReviewPost } from './marked-types';

type Placed = { path: readonly number[] | undefined; note: ReviewNote };

/**
 * What no underline can show, in words, and the open comments, in the order of the text. `after` gives the
 * numbers that stand behind a leaf, a line, an image or the dateline.
 */
export const notesOf = (
  root: Root,
  people: ReadonlyMap<string, AuthorView>,
): { notes: ReviewNote[]; after: ReadonlyMap<object, readonly number[]> } => {
  const nameOf = (by: string): string => (people.get(by) ?? unknownAuthor(by)).name;
  const placed = [...changeNotes(root, nameOf), ...commentNotes(root, nameOf)].sort(inOrder);
  const after = new Map<object, number[]>();
  placed.forEach(({ path }, index) => {
    const place = path && placeOf(root, path);
    if (place) after.set(place, [...(after.get(place) ?? []), index + 1]);
  });
  return { notes: placed.map(({ note }) => note), after };
};

type NameOf = (by: string) => string;

const changeNotes = (root: Root, nameOf: NameOf): Placed[] =>
  changesOf(root).flatMap((change): Placed[] => {
    const words = wordsOf(change, root);
    if (words === undefined) return [];
    const posts: ReviewPost[] = [{ name: nameOf(change.by), time: change.at, words }];
    return [{ path: change.paths.at(-1), note: { kind: 'change', posts } }];
  });

/** Nothing for what is underlined or struck where it stands. */
const wordsOf = (change: Change, root: Root): string | undefined => {
  const { kind, formats, section } = change;
  // The dateline is printed by the house style, and an image has no words to strike.
  if (section === 'dateline' || wholeOf(change, root) === 'image') return changeWords(change, root);
  if (formats.length === 0) return undefined;
  return changeWords(kind === 'field' ? change : { ...change, kind: 'format' }, root);
};

const commentNotes = (root: Root, nameOf: NameOf): Placed[] =>
  commentsOf(root).flatMap(({ isResolved, thread, words, end }): Placed[] => {
    if (isResolved || thread.length === 0) return [];
    const posts = thread.map(({ by, at, text }) => ({ name: nameOf(by), time: at, words: text }));
    return [{ path: end, note: { kind: 'comment', ...(words !== '' && { about: words }), posts } }];
  });

/** What stands in a node comes before what is said of the node; what has no place comes last. */
const inOrder = ({ path: one }: Placed, { path: other }: Placed): number => {
  if (!one || !other) return Number(!one) - Number(!other);
  for (let at = 0; at < Math.max(one.length, other.length); at++) {
    const [a, b] = [one[at] ?? Number.POSITIVE_INFINITY, other[at] ?? Number.POSITIVE_INFINITY];
    if (a !== b) return a - b;
  }
  return 0;
};

/** Behind what a note stands: what it is about, or the last line of a contact or an issuer. */
const placeOf = (root: Root, path: readonly number[]): object | undefined => {
  let node: ReleaseElement | Leaf | undefined = root;
  for (const step of path) {
    if (!node || 'text' in node) return undefined;
    if (node.type === 'dateline') return node;
    node = (node.children as readonly (ReleaseElement | Leaf)[])[step];
  }
  while (node && !('text' in node) && !isLine(node) && node.type !== 'image') {
    node = (node.children as readonly (ReleaseElement | Leaf)[]).at(-1);
  }
  return node;
};
