import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, p, release } from '../../support/tree';

export const input = release(body(p('One [two] three')));

export const run = (editor: ReleaseEditor) => editor.insertText('2');

export const output = release(body(p('One 2| three')));
