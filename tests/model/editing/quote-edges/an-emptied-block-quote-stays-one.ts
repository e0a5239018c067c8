import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, bq, q, release } from '../../support/tree';

export const input = release(body(bq(q('q1', '[We go]'))));

export const run = (editor: ReleaseEditor) => {
  editor.deleteFragment();
  editor.insertText('They stay');
};

export const output = release(body(bq(q('q1', 'They stay|'))));
