import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, p, releaseWith } from '../../support/tree';

export const input = releaseWith({ language: 'de' }, body(p('|')));

export const run = (editor: ReleaseEditor) => {
  for (const key of `"Er sagte 'ja', gibt's"`) editor.insertText(key);
};

export const output = releaseWith({ language: 'de' }, body(p('„Er sagte ‚ja‘, gibt’s“|')));
