import { ChevronRight } from 'lucide-react';
import { useRef } from 'react';
import { say } from '../../shared/messages/say';
import type { CommentView } from '../../shared/review/comments';
import { useDerived } from '../document/derived';
import { backToSheet } from '../editor/back-to-sheet';
import { rootOf, type SheetEditor } from '../editor/sheet-editor';
import { keyOf } from '../palette/command-words';
import { useComments } from './comments-store';
import { useFocusAfter } from './focus-after';
import { showComment } from './go-to-comment';
import { nameOf } from './name-of';
import { Thread } from './thread';

/** Every comment in the order of its words, those whose words are gone last. */
export const CommentList = ({ editor }: { editor: SheetEditor }) => {
  const comments = useDerived((derived) => derived.comments);
  const withResolved = useComments((state) => state.withResolved);
  if (comments.length === 0)
    return <p className="changes-none">{say('comments.none', { key: keyOf('comment') })}</p>;
  const open = comments.filter(({ isResolved }) => !isResolved);
  const resolved = comments.filter(({ isResolved }) => isResolved);
  return (
    <div className="comment-list scroller">
      {open.length === 0 ? (
        <p className="changes-none">{say('comments.none-open')}</p>
      ) : (
        <Cards editor={editor} name={say('comments.list')} views={open} />
      )}
      {resolved.length > 0 && (
        <button
          type="button"
          className="resolved-toggle"
          aria-expanded={withResolved}
          onClick={() => useComments.setState({ withResolved: !withResolved })}
        >
          <ChevronRight size={14} aria-hidden />
          {say('comments.show-resolved', { count: resolved.length })}
        </button>
      )}
      {withResolved && <Cards editor={editor} name={say('comments.resolved')} views={resolved} />}
    </div>
  );
};

const Cards = ({
  editor,
  name,
  views,
}: {
  editor: SheetEditor;
  name: string;
  views: readonly CommentView[];
}) =>
  views.length > 0 && (
    <ol className="comment-cards" aria-label={name}>
      {views.map((view) => (
        <CommentCard key={view.id} editor={editor} view={view} />
      ))}
    </ol>
  );

const CommentCard = ({ editor, view }: { editor: SheetEditor; view: CommentView }) => {
  const isActive = useComments(({ active }) => active === view.id);
  const card = useRef<HTMLLIElement>(null);
  useFocusAfter(card);
  const { language } = rootOf(editor);
  return (
    <li ref={card} className="comment-card" data-focused={isActive || undefined} aria-label={nameOf(view)}>
      {view.isOrphan ? (
        <div className="comment-about" data-orphan>
          <p className="comment-lost">{say('comments.orphan')}</p>
          {view.words !== '' && (
            <p dir="auto" lang={language}>
              {view.words}
            </p>
          )}
        </div>
      ) : (
        <button
          type="button"
          className="comment-about"
          aria-description={say('comments.show')}
          onClick={() => showComment(editor, view)}
        >
          {view.isDeleted && <span className="comment-lost">{say('comments.deleted')}</span>}
          <span className="comment-about-words" dir="auto" lang={language}>
            {view.words}
          </span>
        </button>
      )}
      <Thread editor={editor} view={view} onLeave={backToSheet} />
    </li>
  );
};
