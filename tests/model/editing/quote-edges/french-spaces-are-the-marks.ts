import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, p, q, releaseWith } from '../../support/tree';

export const input = releaseWith({ language: 'fr' }, body(p('«\u202f', q('q1', 'On y va'), '\u202f|»')));

export const run = (editor: ReleaseEditor) => editor.insertText(' tous');

export const output = releaseWith(
  { language: 'fr' },
  body(p('«\u202f', q('q1', 'On y va tous|'), '\u202f»')),
);
