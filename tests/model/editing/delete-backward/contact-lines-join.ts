import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { cl, contact, contacts, heading, release } from '../../support/tree';

export const input = release(contacts(heading('Contact'), contact(cl('name', 'Ada'), cl('role', '|Bo'))));

export const run = (editor: ReleaseEditor) => editor.deleteBackward('character');

export const output = release(contacts(heading('Contact'), contact(cl('name', 'Ada|Bo'))));
