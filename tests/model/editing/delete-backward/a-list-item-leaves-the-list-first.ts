import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, li, p, release } from '../../support/tree';

export const input = release(body(p('One'), li('|two')));

export const run = (editor: ReleaseEditor) => editor.deleteBackward('character');

export const output = release(body(p('One'), p('|two')));
