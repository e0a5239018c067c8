import { addNotice } from '../../../../shared/editing/verbs/notices';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { endMark, footNotice, headline, issuer, letterhead, lhl, notice, release } from '../../support/tree';

export const input = release(letterhead(issuer(lhl('One'))), headline('|'));

export const run = (editor: ReleaseEditor) => {
  addNotice(editor, 'foot', 'Foot');
  addNotice(editor, 'top');
  editor.insertText('Not an official record');
};

export const output = release(
  letterhead(issuer(lhl('One'))),
  notice('Not an official record|'),
  headline(),
  endMark(),
  footNotice('Foot'),
);
