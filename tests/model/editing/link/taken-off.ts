import { unsetLink } from '../../../../shared/editing/verbs/link';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { a, body, p, release } from '../../support/tree';

export const input = release(body(p('x ', a('https://a.example', 'o|ne'))));

export const run = (editor: ReleaseEditor) => unsetLink(editor);

export const output = release(body(p('x o|ne')));
