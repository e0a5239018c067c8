import { say } from '../../shared/messages/say';
import type { CommentView } from '../../shared/review/comments';
import { authorOf } from '../editor/authors';

/** In characters. */
const longest = 60;

export const shortened = (words: string): string => {
  const letters = Array.from(words.replaceAll(/\s+/g, ' ').trim());
  return letters.length > longest ? `${letters.slice(0, longest).join('').trimEnd()}…` : letters.join('');
};

/** A comment for screen readers: who, and about which words. */
export const nameOf = ({ thread: [first], words }: CommentView): string =>
  first
    ? say('comments.of', { name: authorOf(first.by).name, words: shortened(words) })
    : say('comments.empty', { words: shortened(words) });
