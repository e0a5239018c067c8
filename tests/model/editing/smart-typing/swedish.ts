import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, p, releaseWith } from '../../support/tree';

export const input = releaseWith({ language: 'sv' }, body(p('|')));

export const run = (editor: ReleaseEditor) => {
  for (const key of `"Hej" "du"`) editor.insertText(key);
};

export const output = releaseWith({ language: 'sv' }, body(p('”Hej” ”du”|')));
