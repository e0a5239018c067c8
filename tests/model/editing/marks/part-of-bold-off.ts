import { toggleMark } from '../../../../shared/editing/verbs/marks';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { b, body, p, release } from '../../support/tree';

export const input = release(body(p(b('One [two] three'))));

export const run = (editor: ReleaseEditor) => toggleMark(editor, 'bold');

export const output = release(body(p(b('One '), '[two]', b(' three'))));
