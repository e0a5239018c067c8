import { findAll, replaceMatch } from '../../../../shared/editing/find';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { b, body, p, release } from '../../support/tree';

export const input = release(body(p('One ', b('two'), ' two')));

export const run = (editor: ReleaseEditor) => {
  for (const match of findAll(editor, 'TWO').slice(0, 1)) replaceMatch(editor, match, '2');
};

export const output = release(body(p('One ', b('2|'), ' two')));
