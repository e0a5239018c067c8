import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, bq, by, p, q, releaseWith } from '../../support/tree';

export const input = releaseWith(
  { quotes: { q1: { basis: { kind: 'approval' } } } },
  body(bq(q('q1', 'We are proud|'))),
);

export const run = (editor: ReleaseEditor) => {
  editor.insertBreak();
  editor.insertBreak();
  editor.insertText('A. Minister');
  editor.insertBreak();
  editor.insertText('Then');
};

export const output = releaseWith(
  { quotes: { q1: { basis: { kind: 'approval' } } } },
  body(bq(q('q1', 'We are proud')), by('A. Minister'), p('Then|')),
);
