import { markQuote } from '../../../../shared/editing/quote-verbs';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, p, q, releaseWith } from '../../support/tree';

export const input = releaseWith(
  { quotes: { q1: { basis: { kind: 'approval' } }, q2: { basis: { kind: 'approval' } } } },
  body(p(q('q1', '[We go'), ' and ', q('q2', 'they stay]'))),
);

export const run = (editor: ReleaseEditor) => markQuote(editor);

export const output = releaseWith(
  { quotes: { q1: { basis: { kind: 'approval' } } } },
  body(p(q('q1', 'We go and they stay'))),
);
