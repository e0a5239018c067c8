import { addComment } from '../../../../shared/editing/verbs/comments';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { ann, said } from '../../support/comments';
import { body, p, releaseWith, t } from '../../support/tree';

export const input = releaseWith(
  { comments: { old: said('One two') } },
  body(p(t('One [two', { comments: ['old'] }), ' thr]ee')),
);

export const run = (editor: ReleaseEditor) => addComment(editor, ann, 'Sure?');

export const output = releaseWith(
  { comments: { old: said('One two'), new1: said('two thr') } },
  body(
    p(
      t('One ', { comments: ['old'] }),
      t('two', { comments: ['new1', 'old'] }),
      t(' thr', { comments: ['new1'] }),
      'ee',
    ),
  ),
);
