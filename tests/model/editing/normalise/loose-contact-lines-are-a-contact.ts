import { cl, contact, contacts, heading, p, rawRelease, release } from '../../support/tree';

export const input = rawRelease(
  {},
  contacts(heading('C'), cl('name', 'Ada'), cl('email', 'a@b.example'), p('x'), cl('name', 'Bo')),
);

export const run = () => undefined;

export const output = release(
  contacts(
    heading('C'),
    contact(cl('name', 'Ada'), cl('email', 'a@b.example')),
    p('x'),
    contact(cl('name', 'Bo')),
  ),
);
