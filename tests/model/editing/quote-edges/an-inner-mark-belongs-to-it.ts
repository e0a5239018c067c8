import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, p, q, release } from '../../support/tree';

export const input = release(body(p('“', q('q1', 'We say |'), '”')));

export const run = (editor: ReleaseEditor) => {
  for (const key of "'no'") editor.insertText(key);
};

export const output = release(body(p('“', q('q1', 'We say ‘no’|'), '”')));
