import { useEffect } from 'react';
import { Editor, type RangeRef } from 'slate';
import { ReactEditor } from 'slate-react';
import { addComment } from '../../shared/editing/verbs/comments';
import { say } from '../../shared/messages/say';
import { useDocument } from '../document/document-store';
import { backToSheet } from '../editor/back-to-sheet';
import { now } from '../editor/hand';
import type { SheetEditor } from '../editor/sheet-editor';
import { endComment, openComment } from './comments-store';
import { shortened } from './name-of';
import { SayField } from './say-field';

const painted = 'comment-about';

/** Where a new comment is written: beside its words, which stay painted meanwhile. */
export const NewComment = ({ editor, about }: { editor: SheetEditor; about: RangeRef }) => {
  const me = useDocument((state) => state.open?.me.id);
  useEffect(() => {
    const words = about.current && ReactEditor.resolveDOMRange(editor, about.current);
    if (words) CSS.highlights.set(painted, new Highlight(words));
    return () => void CSS.highlights.delete(painted);
  }, [editor, about]);
  const words = about.current ? shortened(Editor.string(editor, about.current)) : '';
  const send = (text: string) => {
    const range = endComment();
    if (me === undefined || !range) return;
    openComment(addComment(editor, { by: me, at: now() }, text, range) ?? null);
    backToSheet();
  };
  const leave = () => {
    endComment();
    backToSheet();
  };
  return (
    <section className="comment-note" data-open data-new aria-label={say('comments.new', { words })}>
      <SayField
        label={say('comments.new', { words })}
        placeholder={say('comments.placeholder')}
        hasFocus
        onSend={send}
        onLeave={leave}
      />
    </section>
  );
};
