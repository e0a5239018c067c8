import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, h, p, release } from '../../support/tree';

export const input = release(body(p('One [two'), h('three'), p('four] five')));

export const run = (editor: ReleaseEditor) => editor.insertBreak();

export const output = release(body(p('One '), p('| five')));
