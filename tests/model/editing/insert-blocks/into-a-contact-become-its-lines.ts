import { insertBlocks } from '../../../../shared/editing/verbs/insert-blocks';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { cl, contact, contacts, heading, p, release } from '../../support/tree';

export const input = release(contacts(heading('Contact'), contact(cl('name', '|'))));

export const run = (editor: ReleaseEditor) =>
  insertBlocks(editor, [p('Ada'), p('ada@water.example'), p('+41 22 555 01 23')] as never);

export const output = release(
  contacts(
    heading('Contact'),
    contact(cl('other', 'Ada'), cl('email', 'ada@water.example'), cl('phone', '+41 22 555 01 23|')),
  ),
);
