import { replaceAll } from '../../../../shared/editing/find';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, p, release } from '../../support/tree';

export const input = release(body(p('a.b.c')));

export const run = (editor: ReleaseEditor) => {
  replaceAll(editor, '.', '', { matchCase: true });
};

export const output = release(body(p('abc')));
