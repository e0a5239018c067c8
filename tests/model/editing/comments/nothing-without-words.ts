import { addComment } from '../../../../shared/editing/verbs/comments';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { ann } from '../../support/comments';
import { body, p, release } from '../../support/tree';

export const input = release(body(p('One [ ]– three'), p('')));

export const run = (editor: ReleaseEditor) => {
  addComment(editor, ann, 'Sure?');
  editor.selection = { anchor: { path: [0, 6, 1, 0], offset: 0 }, focus: { path: [0, 6, 1, 0], offset: 0 } };
  addComment(editor, ann, 'Sure?');
  editor.selection = { anchor: { path: [0, 6, 0, 0], offset: 0 }, focus: { path: [0, 6, 0, 0], offset: 3 } };
  addComment(editor, ann, ' \n');
};

export const output = release(body(p('One  – three'), p('')));
