import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, li1, release } from '../../support/tree';

export const input = release(body(li1('One|')));

export const run = (editor: ReleaseEditor) => editor.insertBreak();

export const output = release(body(li1('One'), li1('|')));
