import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { background, cl, contact, contacts, heading, p, release } from '../../support/tree';

export const input = release(
  contacts(heading('Contact'), contact(cl('name', 'Ada')), contact(cl('name', '|'))),
  background(heading('About'), p('Text')),
);

export const run = (editor: ReleaseEditor) => editor.insertBreak();

export const output = release(
  contacts(heading('Contact'), contact(cl('name', 'Ada'))),
  background(heading('|About'), p('Text')),
);
