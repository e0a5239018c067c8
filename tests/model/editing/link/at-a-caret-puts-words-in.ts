import { setLink } from '../../../../shared/editing/verbs/link';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { a, body, p, release } from '../../support/tree';

export const input = release(body(p('One |')));

export const run = (editor: ReleaseEditor) => {
  setLink(editor, 'https://a.example', 'here');
  editor.insertText('.');
};

export const output = release(body(p('One ', a('https://a.example', 'here'), '.|')));
