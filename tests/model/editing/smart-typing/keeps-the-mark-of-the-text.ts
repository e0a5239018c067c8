import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { b, body, p, release } from '../../support/tree';

export const input = release(body(p(b('One |'))));

export const run = (editor: ReleaseEditor) => {
  for (const key of `--'`) editor.insertText(key);
};

export const output = release(body(p(b('One –‘|'))));
