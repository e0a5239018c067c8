import { insertBlocks } from '../../../../shared/editing/verbs/insert-blocks';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, p, q, release } from '../../support/tree';

export const input = release(body(p('“', q('q1', '[We go]'), '”')));

export const run = (editor: ReleaseEditor) => {
  editor.deleteFragment();
  insertBlocks(editor, [p('They stay')] as never);
};

export const output = release(body(p('“', q('q1', 'They stay|'), '”')));
