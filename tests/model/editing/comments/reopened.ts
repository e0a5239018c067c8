import { reopenComment } from '../../../../shared/editing/verbs/comments';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { ann, said } from '../../support/comments';
import { body, p, releaseWith, t } from '../../support/tree';

const words = body(p(t('One', { comments: ['c', 'd'] })));
const resolved = { state: 'resolved', resolvedBy: 'ann', resolvedAt: ann.at } as const;

export const input = releaseWith(
  { comments: { c: said('One', resolved), d: { text: 'By hand', resolved: true } } },
  words,
);

export const run = (editor: ReleaseEditor) => {
  reopenComment(editor, 'c');
  reopenComment(editor, 'd');
};

export const output = releaseWith({ comments: { c: said('One'), d: { text: 'By hand' } } }, words);
