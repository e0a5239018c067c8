import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { b, body, p, release } from '../../support/tree';

export const input = release(body(p('One ', b('two| three'))));

export const run = (editor: ReleaseEditor) => editor.deleteBackward('block');

export const output = release(body(p(b('| three'))));
