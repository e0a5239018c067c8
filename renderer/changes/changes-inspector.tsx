import { useEffect } from 'react';
import { say } from '../../shared/messages/say';
import { CommentList } from '../comments/comment-list';
import { useDerived } from '../document/derived';
import { useDocument } from '../document/document-store';
import { Segments } from '../ui/segments';
import { ChangeList } from './change-list';
import { choose, chooseAllOf, type Part, useChoice } from './choice';
import './changes-inspector.css';

/** The open changes of the release and its comments. */
export const ChangesInspector = () => {
  const editor = useDocument((state) => state.editor);
  const part = useChoice((choice) => choice.part);
  const changes = useDerived((derived) => derived.changes.length);
  const comments = useDerived(({ comments }) => comments.filter(({ isResolved }) => !isResolved).length);
  const document = useDocument((state) => state.open?.document);
  useEffect(() => chooseAllOf(document), [document]);
  if (!editor) return null;
  return (
    <div key={document} className="changes-inspector">
      <Segments
        hideLabel
        label={say('changes.part')}
        choices={[
          { id: 'changes', label: say('changes.part.changes', { count: changes }) },
          { id: 'comments', label: say('changes.part.comments', { count: comments }) },
        ]}
        chosen={part}
        onChoose={(id) => choose({ part: id as Part })}
      />
      {part === 'changes' ? <ChangeList editor={editor} /> : <CommentList editor={editor} />}
    </div>
  );
};
