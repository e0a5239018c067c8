import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { b, body, p, release } from '../../support/tree';

export const input = release(body(p('One ', b('two|'))));

export const run = (editor: ReleaseEditor) => {
  editor.insertBreak();
  editor.insertText('three');
};

export const output = release(body(p('One ', b('two')), p(b('three|'))));
