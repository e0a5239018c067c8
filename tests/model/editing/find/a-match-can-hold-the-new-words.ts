import { replaceAll } from '../../../../shared/editing/find';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, p, q, release } from '../../support/tree';

export const input = release(body(p('aaa', q('q1', 'aa'))));

export const run = (editor: ReleaseEditor) => {
  replaceAll(editor, 'a', 'aa');
};

export const output = release(body(p('aaaaaa', q('q1', 'aaaa'))));
