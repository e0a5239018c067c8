import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, h, li, p, release } from '../../support/tree';

export const input = release(body(h('One [two'), p('three'), li('four] five')));

export const run = (editor: ReleaseEditor) => editor.deleteFragment();

export const output = release(body(h('One | five')));
