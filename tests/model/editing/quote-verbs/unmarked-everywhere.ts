import { unmarkQuote } from '../../../../shared/editing/quote-verbs';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, p, q, release, releaseWith } from '../../support/tree';

export const input = releaseWith(
  { quotes: { q1: { basis: { kind: 'approval' } } } },
  body(p('“', q('q1', 'a|'), '”'), p('“', q('q1', 'b'), '”')),
);

export const run = (editor: ReleaseEditor) => unmarkQuote(editor);

export const output = release(body(p('“a|”'), p('“b”')));
