import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { b, body, p, release } from '../../support/tree';

export const input = release(body(p(b('|Bold'), ' plain')));

export const run = (editor: ReleaseEditor) => editor.insertText('Very ');

export const output = release(body(p(b('Very |Bold'), ' plain')));
