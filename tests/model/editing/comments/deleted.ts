import { deleteComment } from '../../../../shared/editing/verbs/comments';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { said } from '../../support/comments';
import { body, headline, p, releaseWith, t } from '../../support/tree';

const del = { id: 'x', by: 'bob', at: '2026-01-01T09:00:00.000Z' };

export const input = releaseWith(
  { comments: { c: said('One two'), d: said('two') } },
  headline(t('Head', { comments: ['c'] })),
  body(p(t('One ', { comments: ['c'], del }), t('two', { comments: ['c', 'd'] }), ' three')),
);

export const run = (editor: ReleaseEditor) => deleteComment(editor, 'c');

export const output = releaseWith(
  { comments: { d: said('two') } },
  headline('Head'),
  body(p(t('One ', { del }), t('two', { comments: ['d'] }), ' three')),
);
