import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { cl, contact, contacts, heading, release } from '../../support/tree';

export const input = release(
  contacts(
    heading('Contact'),
    contact(cl('name', 'Ad[a'), cl('role', 'x')),
    contact(cl('name', 'B]o'), cl('email', 'b@b.example')),
  ),
);

export const run = (editor: ReleaseEditor) => editor.deleteFragment();

export const output = release(
  contacts(heading('Contact'), contact(cl('name', 'Ad|o'), cl('email', 'b@b.example'))),
);
