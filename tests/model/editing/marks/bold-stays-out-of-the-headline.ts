import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { b, body, headline, p, release } from '../../support/tree';

export const input = release(headline('O[ne'), body(p('tw]o')));

export const run = (editor: ReleaseEditor) => editor.addMark('bold', true);

export const output = release(headline('One'), body(p(b('tw'), 'o')));
