import { addComment } from '../../../../shared/editing/verbs/comments';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { ann, one, said } from '../../support/comments';
import { body, p, release, releaseWith, t } from '../../support/tree';

export const input = release(body(p('One can’t|, three')));

export const run = (editor: ReleaseEditor) => addComment(editor, ann, 'Sure?');

export const output = releaseWith(
  one('new1', said('can’t')),
  body(p('One ', t('can’t|', { comments: ['new1'] }), ', three')),
);
