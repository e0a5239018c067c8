import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { deleteComment, deleteReply, editPost } from '../../shared/editing/verbs/comments';
import { say } from '../../shared/messages/say';
import type { CommentView } from '../../shared/review/comments';
import { AuthorBadge } from '../changes/author-badge';
import { Moment } from '../changes/moment';
import { useDocument } from '../document/document-store';
import { useAuthor } from '../editor/authors';
import type { SheetEditor } from '../editor/sheet-editor';
import { IconButton } from '../ui/icon-button';
import { SayField } from './say-field';

/** One thing said; whoever said it may change it and take it back. */
export const PostWords = ({
  editor,
  view: { id, thread },
  index,
}: {
  editor: SheetEditor;
  view: CommentView;
  index: number;
}) => {
  const post = thread[index];
  const author = useAuthor(post?.by);
  const me = useDocument((state) => (state.open?.readOnly ? undefined : state.open?.me.id));
  const [editing, setEditing] = useState(false);
  if (!post) return null;
  const isOwn = post.by === me;
  return (
    <div className="post">
      <p className="by-line">
        <AuthorBadge by={post.by} />
        <span className="by-name" dir="auto">
          {author?.name}
        </span>
        {post.at && <Moment at={post.at} />}
        {isOwn && !editing && (
          <span className="post-acts">
            <IconButton name={say('comments.edit')} onPress={() => setEditing(true)}>
              <Pencil size={13} aria-hidden />
            </IconButton>
            <IconButton
              name={say(index === 0 ? 'comments.delete' : 'comments.delete-reply')}
              onPress={() =>
                index === 0 ? deleteComment(editor, id) : deleteReply(editor, id, index, post.by)
              }
            >
              <Trash2 size={13} aria-hidden />
            </IconButton>
          </span>
        )}
      </p>
      {editing ? (
        <SayField
          label={say('comments.edit')}
          send={say('comments.save')}
          given={post.text}
          hasFocus
          onSend={(text) => {
            editPost(editor, id, index, post.by, text);
            setEditing(false);
          }}
          onLeave={() => setEditing(false)}
        />
      ) : (
        <p className="post-words" dir="auto">
          {post.text}
        </p>
      )}
    </div>
  );
};
