import { moveToNextSection } from '../../../../shared/editing/verbs/move-between-sections';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { headline, release, subheadline } from '../../support/tree';

export const input = release(headline('One|'), subheadline('Two'));

export const run = (editor: ReleaseEditor) => {
  moveToNextSection(editor);
  editor.insertText('!');
};

export const output = release(headline('One'), subheadline('Two!|'));
