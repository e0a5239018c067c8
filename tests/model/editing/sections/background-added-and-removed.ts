import { addBackground, removeBackground } from '../../../../shared/editing/verbs/background-sections';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { background, heading, p, release } from '../../support/tree';

export const input = release(background(heading('One'), p('a|'), p('b')));

export const run = (editor: ReleaseEditor) => {
  addBackground(editor, 'Notes');
  removeBackground(editor, [0, 8, 1]);
};

export const output = release(background(heading('Notes|'), p()));
