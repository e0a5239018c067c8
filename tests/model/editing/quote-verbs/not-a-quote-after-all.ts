import { notQuote } from '../../../../shared/editing/quote-verbs';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, p, q, release, releaseWith, t } from '../../support/tree';

export const input = releaseWith(
  { quotes: { q1: { basis: { kind: 'approval' } } } },
  body(p('the “', q('q1', 'new| deal'), '”')),
);

export const run = (editor: ReleaseEditor) => notQuote(editor);

export const output = release(body(p('the “', t('new deal', { notQuote: true }), '”')));
