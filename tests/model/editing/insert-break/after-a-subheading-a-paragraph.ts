import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, h, p, release } from '../../support/tree';

export const input = release(body(h('One|')));

export const run = (editor: ReleaseEditor) => editor.insertBreak();

export const output = release(body(h('One'), p('|')));
