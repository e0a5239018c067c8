import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, p, releaseWith } from '../../support/tree';

export const input = releaseWith({ language: 'fr' }, body(p('|')));

export const run = (editor: ReleaseEditor) => {
  for (const key of `"L'eau", dit-elle`) editor.insertText(key);
};

export const output = releaseWith({ language: 'fr' }, body(p('«\u202fL’eau\u202f», dit-elle|')));
