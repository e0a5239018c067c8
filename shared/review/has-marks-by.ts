import type { Root } from '../release/root';

/** Whether anything in a text is somebody's: an open change, or a comment or an answer to one. */
export const hasMarksBy = (root: Root, author: string): boolean =>
  root.children.some((section) => isIn(section, author)) || isIn(root.comments, author);

/** `by` stands in marks and entries, `author` in threads; the words themselves are never looked at. */
const isIn = (value: unknown, author: string): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((item) => isIn(item, author));
  return Object.entries(value).some(
    ([key, inner]) => ((key === 'by' || key === 'author') && inner === author) || isIn(inner, author),
  );
};
