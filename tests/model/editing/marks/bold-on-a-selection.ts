import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { b, body, p, release } from '../../support/tree';

export const input = release(body(p('O[ne'), p('tw]o')));

export const run = (editor: ReleaseEditor) => editor.addMark('bold', true);

export const output = release(body(p('O', b('ne')), p(b('tw'), 'o')));
