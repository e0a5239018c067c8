import { replaceAll } from '../../../../shared/editing/find';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { b, body, cl, contact, contacts, heading, headline, p, release } from '../../support/tree';

export const input = release(
  headline('Water now'),
  body(p('wa', b('ter'), ' and Waterloo, water')),
  contacts(heading('water'), contact(cl('name', 'W'))),
);

export const run = (editor: ReleaseEditor) => {
  replaceAll(editor, 'water', 'Milk--', { wholeWord: true });
};

export const output = release(
  headline('Milk-- now'),
  body(p('Milk-- and Waterloo, Milk--')),
  contacts(heading('Milk--'), contact(cl('name', 'W'))),
);
