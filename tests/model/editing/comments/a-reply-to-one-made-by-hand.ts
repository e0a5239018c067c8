import { replyToComment } from '../../../../shared/editing/verbs/comments';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { bob, one } from '../../support/comments';
import { body, p, releaseWith, t } from '../../support/tree';

const words = body(p(t('One', { comments: ['c'] })));

export const input = releaseWith(one('c', {}), words);

export const run = (editor: ReleaseEditor) => replyToComment(editor, 'c', bob, 'Yes.');

export const output = releaseWith(one('c', { thread: [{ ...bob, text: 'Yes.' }] }), words);
