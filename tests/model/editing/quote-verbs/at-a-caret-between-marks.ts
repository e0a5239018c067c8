import { markQuote } from '../../../../shared/editing/quote-verbs';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, p, q, release, releaseWith } from '../../support/tree';

export const input = release(body(p('She said “it’s ti|me to go” and left.')));

export const run = (editor: ReleaseEditor) => markQuote(editor);

export const output = releaseWith(
  { quotes: { new1: { basis: { kind: 'approval' } } } },
  body(p('She said “', q('new1', 'it’s ti|me to go'), '” and left.')),
);
