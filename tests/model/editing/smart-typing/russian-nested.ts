import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, p, releaseWith } from '../../support/tree';

export const input = releaseWith({ language: 'ru' }, body(p('|')));

export const run = (editor: ReleaseEditor) => {
  for (const key of `"Газета "Мир""`) editor.insertText(key);
};

export const output = releaseWith({ language: 'ru' }, body(p('«Газета „Мир“»|')));
