import type { Comment } from '../../../shared/release/comment';
import type { Root } from '../../../shared/release/root';

export const ann = { by: 'ann', at: '2026-01-01T09:00:00.000Z' };
export const bob = { by: 'bob', at: '2026-01-01T10:00:00.000Z' };

/** A comment that Ann began. */
export const said = (words: string, properties: Comment = {}): Comment => ({
  thread: [{ ...ann, text: 'Sure?' }],
  words,
  ...properties,
});

/** A release's property with one comment. */
export const one = (id: string, comment: Comment): Pick<Root, 'comments'> => ({
  comments: { [id]: comment },
});
