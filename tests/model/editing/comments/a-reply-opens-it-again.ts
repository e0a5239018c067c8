import { replyToComment } from '../../../../shared/editing/verbs/comments';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { ann, bob, one, said } from '../../support/comments';
import { body, p, releaseWith, t } from '../../support/tree';

const words = body(p(t('One', { comments: ['c'] })));
const resolved = { state: 'resolved', resolvedBy: 'ann', resolvedAt: ann.at } as const;

export const input = releaseWith(one('c', said('One', resolved)), words);

export const run = (editor: ReleaseEditor) => replyToComment(editor, 'c', bob, 'Yes,\nI am.');

export const output = releaseWith(
  one('c', {
    words: 'One',
    thread: [
      { ...ann, text: 'Sure?' },
      { ...bob, text: 'Yes,\nI am.' },
    ],
  }),
  words,
);
