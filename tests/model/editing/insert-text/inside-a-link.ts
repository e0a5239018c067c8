import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { a, body, p, release } from '../../support/tree';

export const input = release(body(p(a('https://a.example', 'li|nk'))));

export const run = (editor: ReleaseEditor) => editor.insertText('n');

export const output = release(body(p(a('https://a.example', 'lin|nk'))));
