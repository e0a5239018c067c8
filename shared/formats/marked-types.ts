import type { Hue } from '../review/authors';

/** What review did to a run of words. `ins` and `del` are indices into the key's authors. */
export type RunMarks = {
  ins?: number;
  del?: number;
  /** The run is no words: it stands for the end of a paragraph, or is the number of a note. */
  sign?: 'break' | 'note';
};

/** Whose marks they are; `hue` is that of the sheet, 1 to 6: a colour and a form of line. */
export type ReviewAuthor = { name: string; role?: string; hue: Hue };

/** What somebody said, or did that no underline shows; `time` is ISO 8601, '' where a file has none. */
export type ReviewPost = { name: string; time: string; words: string };

/** Its number is its place in the list, from 1. */
export type ReviewNote = {
  kind: 'change' | 'comment';
  /** Of a comment: the words that it is about. */
  about?: string;
  posts: ReviewPost[];
};

/** What stands at the end of a copy with the marks of review. */
export type ReviewKey = { authors: ReviewAuthor[]; notes: ReviewNote[] };
