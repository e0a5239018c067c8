import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, p, q, release } from '../../support/tree';

/** In plain Slate this character is inside the quotation marks and outside the quote. */
export const input = release(body(p('“|', q('q1', 'we go'), '”')));

export const run = (editor: ReleaseEditor) => editor.insertText('Yes ');

export const output = release(body(p('“', q('q1', 'Yes |we go'), '”')));
