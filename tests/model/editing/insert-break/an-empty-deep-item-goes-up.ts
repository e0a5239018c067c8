import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, li, li1, release } from '../../support/tree';

export const input = release(body(li('One'), li1('|')));

export const run = (editor: ReleaseEditor) => editor.insertBreak();

export const output = release(body(li('One'), li('|')));
