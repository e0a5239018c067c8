import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, houseStyle, p, releaseWith } from '../../support/tree';

export const input = releaseWith({ houseStyle: { ...houseStyle, locale: 'en-US' } }, body(p('Go|')));

export const run = (editor: ReleaseEditor) => {
  for (const key of '--now') editor.insertText(key);
};

export const output = releaseWith({ houseStyle: { ...houseStyle, locale: 'en-US' } }, body(p('Go—now|')));
