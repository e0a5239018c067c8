import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { background, heading, p, release } from '../../support/tree';

export const input = release(background(heading('About| us'), p('Text')));

export const run = (editor: ReleaseEditor) => editor.insertBreak();

export const output = release(background(heading('About us'), p('|Text')));
