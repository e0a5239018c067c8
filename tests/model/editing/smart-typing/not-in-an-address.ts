import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, cl, contact, contacts, heading, p, release } from '../../support/tree';

export const input = release(contacts(heading('C'), contact(cl('email', '|'))), body(p('see www.a')));

export const run = (editor: ReleaseEditor) => {
  for (const key of `o'hara--x@water.example`) editor.insertText(key);
};

export const output = release(
  contacts(heading('C'), contact(cl('email', "o'hara--x@water.example|"))),
  body(p('see www.a')),
);
