import type { ReactNode } from 'react';
import type { Leaf, Mark } from '../../shared/release/leaf';
import { useAuthor } from './authors';
import { useReviewView } from './review-view';

/**
 * Words that open changes put in, take out or format; several may stand on one leaf, by several authors.
 * A screen reader says what is inserted and deleted, and by whom; in a view without marks it reads the text.
 */
export const ChangedWords = ({
  ins,
  del,
  fmt,
  children,
}: Pick<Leaf, 'ins' | 'del' | 'fmt'> & { children: ReactNode }) => {
  let words = children;
  for (const entry of fmt ?? []) {
    words = (
      <Marked key={entry.id} as="span" mark={entry} kind="fmt">
        {words}
      </Marked>
    );
  }
  if (del) {
    words = (
      <Marked as="del" mark={del} kind="del">
        {words}
      </Marked>
    );
  }
  if (!ins) return words;
  return (
    <Marked as="ins" mark={ins} kind="ins">
      {words}
    </Marked>
  );
};

const Marked = ({
  as: Tag,
  mark: { id, by, at },
  kind,
  children,
}: {
  as: 'ins' | 'del' | 'span';
  mark: Mark;
  kind: 'ins' | 'del' | 'fmt';
  children: ReactNode;
}) => {
  const author = useAuthor(by);
  const isMarked = useReviewView((state) => state.view === 'all');
  return (
    <Tag
      className={`change-${kind}`}
      data-author={author?.hue}
      data-change={id}
      {...(Tag !== 'span' && { dateTime: at })}
      {...(Tag !== 'span' && !isMarked && { role: 'presentation' })}
      aria-description={isMarked ? author?.name : undefined}
    >
      {children}
    </Tag>
  );
};
