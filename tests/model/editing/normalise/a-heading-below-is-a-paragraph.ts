import { bq, cl, contact, contacts, heading, p, rawRelease, release } from '../../support/tree';

export const input = rawRelease(
  {},
  contacts(heading('C'), contact(cl('name', 'Ada')), heading('More'), bq('x')),
);

export const run = () => undefined;

export const output = release(contacts(heading('C'), contact(cl('name', 'Ada')), p('More'), p('x')));
