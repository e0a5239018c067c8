import { indent } from '../../../../shared/editing/verbs/list';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, li, li1, release } from '../../support/tree';

export const input = release(body(li('One'), li('two|')));

export const run = (editor: ReleaseEditor) => {
  indent(editor);
  indent(editor);
};

export const output = release(body(li('One'), li1('two|')));
