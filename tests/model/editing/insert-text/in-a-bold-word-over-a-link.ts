import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { a, b, body, p, release, t } from '../../support/tree';

export const input = release(
  body(p('a', t('b[c', { bold: true }), t('d]e', { link: 'https://a.example' }), 'f')),
);

export const run = (editor: ReleaseEditor) => editor.insertText('X');

export const output = release(body(p('a', b('bX|'), a('https://a.example', 'e'), 'f')));
