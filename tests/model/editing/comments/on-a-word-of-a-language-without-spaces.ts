import { addComment } from '../../../../shared/editing/verbs/comments';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { ann, one, said } from '../../support/comments';
import { body, p, releaseWith, t } from '../../support/tree';

export const input = releaseWith({ language: 'th' }, body(p('ภาษา|ไทย')));

export const run = (editor: ReleaseEditor) => addComment(editor, ann, 'Sure?');

export const output = releaseWith(
  { language: 'th', ...one('new1', said('ไทย')) },
  body(p('ภาษา', t('ไทย', { comments: ['new1'] }))),
);
