import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { background, body, cl, contact, contacts, heading, p, release } from '../../support/tree';

export const input = release(
  body(p('Le[ad')),
  contacts(heading('Contact'), contact(cl('name', 'Ada'), cl('email', 'a@b.example'))),
  background(heading('About'), p('a'), heading('Notes'), p('no]tes')),
);

export const run = (editor: ReleaseEditor) => editor.deleteFragment();

export const output = release(body(p('Le|')), contacts(heading()), background(heading(), p('tes')));
