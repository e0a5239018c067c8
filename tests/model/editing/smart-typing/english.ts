import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, p, release } from '../../support/tree';

export const input = release(body(p('|')));

export const run = (editor: ReleaseEditor) => {
  for (const key of `She said, "It's 'Go' -- now..."`) editor.insertText(key);
};

export const output = release(body(p('She said, “It’s ‘Go’ – now…”|')));
