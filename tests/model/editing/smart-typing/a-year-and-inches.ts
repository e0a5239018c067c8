import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, p, release } from '../../support/tree';

export const input = release(body(p('|')));

export const run = (editor: ReleaseEditor) => {
  for (const key of `the '90s, 5" high`) editor.insertText(key);
};

export const output = release(body(p('the ’90s, 5" high|')));
