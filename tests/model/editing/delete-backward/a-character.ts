import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, p, release } from '../../support/tree';

export const input = release(body(p('One|')));

export const run = (editor: ReleaseEditor) => editor.deleteBackward('character');

export const output = release(body(p('On|')));
