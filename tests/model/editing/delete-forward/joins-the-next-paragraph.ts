import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, h, p, release } from '../../support/tree';

export const input = release(body(p('One|'), h('two')));

export const run = (editor: ReleaseEditor) => editor.deleteForward('character');

export const output = release(body(p('One|two')));
