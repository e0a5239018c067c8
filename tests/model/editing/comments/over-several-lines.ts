import { addComment } from '../../../../shared/editing/verbs/comments';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { ann, one, said } from '../../support/comments';
import { body, headline, img, p, release, releaseWith, t } from '../../support/tree';

export const input = release(headline('He[ad'), body(p('One'), img(), p('t]wo')));

export const run = (editor: ReleaseEditor) => addComment(editor, ann, 'Sure?');

const comments = ['new1'];
export const output = releaseWith(
  one('new1', said('ad\nOne\nt')),
  headline('He', t('ad', { comments })),
  body(p(t('One', { comments })), img(), p(t('t', { comments }), 'wo')),
);
