import { removeContact } from '../../../../shared/editing/verbs/contacts';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { cl, contact, contacts, heading, release } from '../../support/tree';

export const input = release(contacts(heading('Contact'), contact(cl('name', 'Ada|'), cl('role', 'x'))));

export const run = (editor: ReleaseEditor) => removeContact(editor);

export const output = release(contacts(heading('Contact')));
