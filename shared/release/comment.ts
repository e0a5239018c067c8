import { z } from 'zod';
import { Id } from './ids';

/** One thing said: `by` is an author's id, `at` UTC. */
export const Post = z.looseObject({ by: Id, at: z.iso.datetime(), text: z.string() });
export type Post = z.infer<typeof Post>;

/**
 * What is said about words of a release; the words are the leaves that carry its id. All of it may be
 * absent: files are made by hand too.
 */
export const Comment = z.looseObject({
  /** The oldest first. */
  thread: z.array(Post).optional(),
  /** Absent is open. */
  state: z.enum(['open', 'resolved']).optional(),
  /** Who resolved it, and when. */
  resolvedBy: Id.optional(),
  resolvedAt: z.iso.datetime().optional(),
  /** The words as they were when the comment was made, for when none of them is left. */
  words: z.string().optional(),
});
export type Comment = z.infer<typeof Comment>;
