import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { cl, contact, contacts, heading, release } from '../../support/tree';

export const input = release(contacts(heading('Contact'), contact(cl('name', 'Ada|'))));

export const run = (editor: ReleaseEditor) => {
  editor.insertBreak();
  editor.insertText('Press officer');
  editor.insertBreak();
  editor.insertText('ada@water.example');
  editor.insertBreak();
};

export const output = release(
  contacts(
    heading('Contact'),
    contact(
      cl('name', 'Ada'),
      cl('role', 'Press officer'),
      cl('email', 'ada@water.example'),
      cl('phone', '|'),
    ),
  ),
);
