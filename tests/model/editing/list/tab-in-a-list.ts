import { pressTab } from '../../../../shared/editing/verbs/move-between-sections';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, li, p, release } from '../../support/tree';

export const input = release(body(li('One'), li('two|')));

export const run = (editor: ReleaseEditor) => {
  pressTab(editor);
  pressTab(editor, true);
  pressTab(editor, true);
};

export const output = release(body(li('One'), p('two|')));
