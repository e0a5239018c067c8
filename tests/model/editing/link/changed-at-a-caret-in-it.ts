import { setLink } from '../../../../shared/editing/verbs/link';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { a, body, p, release, t } from '../../support/tree';

export const input = release(
  body(p(a('https://a.example', 'o|ne'), t(' two', { link: 'https://a.example', bold: true }))),
);

export const run = (editor: ReleaseEditor) => setLink(editor, 'https://b.example');

export const output = release(
  body(p(a('https://b.example', 'o|ne'), t(' two', { link: 'https://b.example', bold: true }))),
);
