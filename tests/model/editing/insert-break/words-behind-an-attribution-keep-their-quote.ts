import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, by, p, q, release } from '../../support/tree';

export const input = release(body(by('Ann Lee: ', q('q1', 'One |two'))));

export const run = (editor: ReleaseEditor) => editor.insertBreak();

export const output = release(body(by('Ann Lee: ', q('q1', 'One ')), p(q('q1', '|two'))));
