import { replaceAll } from '../../../../shared/editing/find';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, p, release } from '../../support/tree';

export const input = release(body(p('“It’s” 5–6')));

export const run = (editor: ReleaseEditor) => {
  replaceAll(editor, `"it's" 5-6`, 'x');
};

export const output = release(body(p('x')));
