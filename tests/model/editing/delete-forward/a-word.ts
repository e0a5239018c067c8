import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, p, release } from '../../support/tree';

export const input = release(body(p('|One two')));

export const run = (editor: ReleaseEditor) => editor.deleteForward('word');

export const output = release(body(p('| two')));
