import { addSegment } from '../../../../shared/editing/quote-verbs';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, p, q, releaseWith } from '../../support/tree';

export const input = releaseWith(
  { quotes: { q1: { basis: { kind: 'approval' } } } },
  body(p('“', q('q1', 'a'), '”'), p('[“b”]')),
);

export const run = (editor: ReleaseEditor) => addSegment(editor, 'q1');

export const output = releaseWith(
  { quotes: { q1: { basis: { kind: 'approval' } } } },
  body(p('“', q('q1', 'a'), '”'), p('“', q('q1', 'b'), '”')),
);
