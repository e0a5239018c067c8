import { useAuthor } from '../editor/authors';
import './author-badge.css';

/** Somebody's initials in the colour and on the line of their changes; the name stands beside it. */
export const AuthorBadge = ({ by }: { by: string }) => {
  const author = useAuthor(by);
  return (
    <span className="author-badge" data-author={author?.hue} aria-hidden>
      {author?.initials}
    </span>
  );
};
