import { resolveComment } from '../../../../shared/editing/verbs/comments';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { bob, one, said } from '../../support/comments';
import { body, p, releaseWith, t } from '../../support/tree';

const words = body(p(t('One', { comments: ['c'] })));

export const input = releaseWith(one('c', said('One')), words);

export const run = (editor: ReleaseEditor) => {
  resolveComment(editor, 'c', bob);
  resolveComment(editor, 'c', { ...bob, by: 'somebody too late' });
  resolveComment(editor, 'not there', bob);
};

export const output = releaseWith(
  one('c', said('One', { state: 'resolved', resolvedBy: 'bob', resolvedAt: bob.at })),
  words,
);
