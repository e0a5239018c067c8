import type { ReactNode } from 'react';
import { useDerived } from '../document/derived';
import { useComments } from './comments-store';

/** Words that somebody said something about: tinted while that is open, more so while its card is. */
export const CommentedWords = ({ ids, children }: { ids: readonly string[]; children: ReactNode }) => {
  const isOpen = useDerived(({ comments }) =>
    comments.some(({ id, isResolved }) => !isResolved && ids.includes(id)),
  );
  const isActive = useComments(({ active }) => active !== null && ids.includes(active));
  return (
    <span className="leaf-comment" data-comment={isActive ? 'active' : isOpen ? 'open' : undefined}>
      {children}
    </span>
  );
};
