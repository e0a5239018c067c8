import { say } from '../messages/say';
import type { ReviewAuthor, ReviewKey, ReviewNote, ReviewPost } from './marked-types';
import { stampOf } from './page-words';

/** "Ana Reis, Head of press". */
export const authorWords = ({ name, role }: ReviewAuthor): string =>
  role ? say('exporting.review.author', { name, role }) : name;

/** What stands before the words of a post: who and when. */
export const postWords = ({ name, time }: ReviewPost): string =>
  Number.isNaN(Date.parse(time))
    ? say('exporting.review.post-undated', { name })
    : say('exporting.review.post', { name, ...stampOf(time) });

/** Longer passages are named by how they begin. */
const longestAbout = 90;

export const aboutWords = ({ about }: ReviewNote): string => {
  if (about === undefined) return say('exporting.review.comment');
  const letters = Array.from(about.replace(/\s+/g, ' ').trim());
  const words =
    letters.length <= longestAbout ? letters.join('') : `${letters.slice(0, longestAbout).join('')}…`;
  return say('exporting.review.about', { words });
};

/** Every word of the key, for the choice of faces. */
export const reviewText = ({ authors, notes }: ReviewKey): string =>
  [
    say('exporting.review.title'),
    say('exporting.review.key'),
    say('exporting.review.inserted'),
    say('exporting.review.deleted'),
    ...authors.map(authorWords),
    ...notes.flatMap((note) => [
      aboutWords(note),
      ...note.posts.flatMap((post) => [postWords(post), post.words]),
    ]),
    '[0123456789].',
  ].join(' ');
