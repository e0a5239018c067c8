import { deleteReply, editPost } from '../../../../shared/editing/verbs/comments';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { ann, bob, one } from '../../support/comments';
import { body, p, releaseWith, t } from '../../support/tree';

const words = body(p(t('One', { comments: ['c'] })));
const thread = (...texts: [{ by: string; at: string }, string][]) => ({
  thread: texts.map(([who, text]) => ({ ...who, text })),
});

export const input = releaseWith(
  one('c', thread([ann, 'Sure?'], [bob, 'Yes.'], [bob, 'No.'], [ann, 'So?'])),
  words,
);

export const run = (editor: ReleaseEditor) => {
  editPost(editor, 'c', 0, 'bob', 'not his');
  editPost(editor, 'c', 1, 'bob', 'Yes, I am.');
  editPost(editor, 'c', 1, 'bob', '  ');
  deleteReply(editor, 'c', 3, 'bob');
  deleteReply(editor, 'c', 0, 'ann');
  deleteReply(editor, 'c', 2, 'bob');
};

export const output = releaseWith(one('c', thread([ann, 'Sure?'], [bob, 'Yes, I am.'], [ann, 'So?'])), words);
