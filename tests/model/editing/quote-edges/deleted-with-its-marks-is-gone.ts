import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, p, q, release } from '../../support/tree';

export const input = release(body(p('x [“', q('q1', 'We go'), '”]')));

export const run = (editor: ReleaseEditor) => editor.insertText('y');

export const output = release(body(p('x y|')));
