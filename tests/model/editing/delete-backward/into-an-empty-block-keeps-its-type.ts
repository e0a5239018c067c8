import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, h, p, release } from '../../support/tree';

/** Slate keeps the later type here. */
export const input = release(body(h(), p('|two')));

export const run = (editor: ReleaseEditor) => editor.deleteBackward('character');

export const output = release(body(h('|two')));
