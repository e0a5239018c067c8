import { markQuote } from '../../../../shared/editing/quote-verbs';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, p, q, release, releaseWith } from '../../support/tree';

export const input = release(body(p('“[‘Go,’ he said,]” she wrote')));

export const run = (editor: ReleaseEditor) => markQuote(editor);

export const output = releaseWith(
  { quotes: { new1: { basis: { kind: 'approval' } } } },
  body(p('“', q('new1', '‘Go,’ he said,'), '” she wrote')),
);
