import { addContact } from '../../../../shared/editing/verbs/contacts';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { cl, contacts, heading, node, release } from '../../support/tree';

export const input = release(
  contacts(heading('Contact'), node('contact', { layout: 'inline' }, cl('name', 'Ada'))),
);

export const run = (editor: ReleaseEditor) => addContact(editor, [{ field: 'name', text: 'Bo' }]);

export const output = release(
  contacts(
    heading('Contact'),
    node('contact', { layout: 'inline' }, cl('name', 'Ada')),
    node('contact', { layout: 'inline' }, cl('name', '|Bo')),
  ),
);
