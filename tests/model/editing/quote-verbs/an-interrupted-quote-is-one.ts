import { markQuote } from '../../../../shared/editing/quote-verbs';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, p, q, release, releaseWith } from '../../support/tree';

export const input = release(body(p('[“We’re proud,” she said, “and we go on.”]')));

export const run = (editor: ReleaseEditor) => markQuote(editor, { speaker: 's1' });

export const output = releaseWith(
  { quotes: { new1: { basis: { kind: 'approval' }, speaker: 's1' } } },
  body(p('“', q('new1', 'We’re proud,'), '” she said, “', q('new1', 'and we go on.'), '”')),
);
