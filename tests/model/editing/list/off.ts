import { toggleList } from '../../../../shared/editing/verbs/list';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, li, li1, p, release } from '../../support/tree';

export const input = release(body(li('O[ne'), li1('tw]o')));

export const run = (editor: ReleaseEditor) => toggleList(editor, 'bullet');

export const output = release(body(p('O[ne'), p('tw]o')));
