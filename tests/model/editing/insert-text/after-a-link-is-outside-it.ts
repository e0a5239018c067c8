import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { a, body, p, release } from '../../support/tree';

/** A link is a place to go, not a way to write: text after it is plain. */
export const input = release(body(p(a('https://a.example', 'link|'))));

export const run = (editor: ReleaseEditor) => editor.insertText(' more');

export const output = release(body(p(a('https://a.example', 'link'), ' more|')));
