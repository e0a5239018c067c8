import { CircleCheck } from 'lucide-react';
import { say } from '../../shared/messages/say';
import type { CommentView } from '../../shared/review/comments';
import { AuthorBadge } from '../changes/author-badge';
import { useAuthor } from '../editor/authors';
import { backToSheet } from '../editor/back-to-sheet';
import type { SheetEditor } from '../editor/sheet-editor';
import { openComment, useComments } from './comments-store';
import { showComment } from './go-to-comment';
import { nameOf } from './name-of';
import { Thread } from './thread';

/** A comment beside its words: the first lines of it, all of it when it is open, one line when resolved. */
export const CommentNote = ({ editor, view }: { editor: SheetEditor; view: CommentView }) => {
  const isOpen = useComments(({ active }) => active === view.id);
  const leave = () => {
    openComment(null);
    backToSheet();
  };
  if (!isOpen) return <Closed editor={editor} view={view} />;
  return (
    <section
      className="comment-note"
      data-comment-card={view.id}
      data-open
      aria-label={nameOf(view)}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        leave();
      }}
    >
      <Thread editor={editor} view={view} onLeave={leave} />
    </section>
  );
};

const Closed = ({ editor, view }: { editor: SheetEditor; view: CommentView }) => {
  const [first, ...replies] = view.thread;
  const author = useAuthor(first?.by);
  return (
    <button
      type="button"
      className="comment-note"
      data-comment-card={view.id}
      data-resolved={view.isResolved || undefined}
      aria-label={nameOf(view)}
      aria-expanded={false}
      onClick={() => showComment(editor, view)}
    >
      {view.isResolved ? (
        <span className="comment-note-resolved">
          <CircleCheck size={13} aria-hidden />
          {say('comments.resolved')}
        </span>
      ) : (
        <>
          <span className="by-line">
            {first && <AuthorBadge by={first.by} />}
            <span className="by-name" dir="auto">
              {author?.name}
            </span>
          </span>
          <span className="post-words" dir="auto">
            {first?.text ?? say('comments.nothing-said')}
          </span>
          {replies.length > 0 && (
            <span className="comment-note-replies">{say('comments.replies', { count: replies.length })}</span>
          )}
        </>
      )}
    </button>
  );
};
