import { toggleMark } from '../../../../shared/editing/verbs/marks';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, i, p, release } from '../../support/tree';

export const input = release(body(p('One |')));

export const run = (editor: ReleaseEditor) => {
  toggleMark(editor, 'italic');
  editor.insertText('two');
  editor.insertText(' three');
};

export const output = release(body(p('One ', i('two three|'))));
