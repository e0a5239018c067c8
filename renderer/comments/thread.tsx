import { Check, RotateCcw } from 'lucide-react';
import { reopenComment, replyToComment, resolveComment } from '../../shared/editing/verbs/comments';
import { say } from '../../shared/messages/say';
import type { CommentView } from '../../shared/review/comments';
import { Moment } from '../changes/moment';
import { useDocument } from '../document/document-store';
import { useAuthor } from '../editor/authors';
import { now } from '../editor/hand';
import type { SheetEditor } from '../editor/sheet-editor';
import { Button } from '../ui/button';
import { PostWords } from './post';
import { SayField } from './say-field';

/** All that was said about some words, and what can be said and done next. */
export const Thread = ({
  editor,
  view,
  onLeave,
}: {
  editor: SheetEditor;
  view: CommentView;
  /** Where to go with Escape in the field. */
  onLeave: () => void;
}) => {
  const me = useDocument((state) => (state.open?.readOnly ? undefined : state.open?.me.id));
  const { id, thread, isResolved } = view;
  return (
    <>
      {thread.length === 0 && <p className="post-words post-nothing">{say('comments.nothing-said')}</p>}
      {thread.map((post, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: posts have no identity but their place and time
        <PostWords key={`${index} ${post.at}`} editor={editor} view={view} index={index} />
      ))}
      {isResolved && <ResolvedBy view={view} />}
      {me !== undefined && (
        <div className="thread-acts">
          {!isResolved && (
            <SayField
              label={say('comments.reply')}
              onSend={(text) => replyToComment(editor, id, { by: me, at: now() }, text)}
              onLeave={onLeave}
            />
          )}
          {isResolved ? (
            <Button
              look="quiet"
              icon={<RotateCcw size={14} aria-hidden />}
              onPress={() => reopenComment(editor, id)}
            >
              {say('comments.reopen')}
            </Button>
          ) : (
            <Button
              look="quiet"
              icon={<Check size={14} aria-hidden />}
              onPress={() => resolveComment(editor, id, { by: me, at: now() })}
            >
              {say('comments.resolve')}
            </Button>
          )}
        </div>
      )}
    </>
  );
};

const ResolvedBy = ({ view: { comment } }: { view: CommentView }) => {
  const author = useAuthor(comment.resolvedBy);
  return (
    <p className="resolved-by" dir="auto">
      {author ? say('comments.resolved-by', { name: author.name }) : say('comments.resolved')}
      {comment.resolvedAt && (
        <>
          {' · '}
          <Moment at={comment.resolvedAt} />
        </>
      )}
    </p>
  );
};
