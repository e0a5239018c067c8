import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, p, q, release } from '../../support/tree';

export const input = release(body(p('“', q('q1', 'We go|'))));

export const run = (editor: ReleaseEditor) => {
  editor.insertBreak();
  editor.insertText('And on');
};

export const output = release(body(p('“', q('q1', 'We go')), p(q('q1', 'And on|'))));
