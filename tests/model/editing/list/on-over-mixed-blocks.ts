import { toggleList } from '../../../../shared/editing/verbs/list';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, h, li, num, p, release } from '../../support/tree';

export const input = release(body(p('O[ne'), h('two'), num('thr]ee')));

export const run = (editor: ReleaseEditor) => toggleList(editor, 'bullet');

export const output = release(body(li('O[ne'), li('two'), li('thr]ee')));
