import { cl, contact, contacts, heading, p, rawRelease, release, t } from '../../support/tree';

export const input = rawRelease({}, contacts(heading('C'), contact(), contact(t('Ada'), p('x'))));

export const run = () => undefined;

export const output = release(
  contacts(heading('C'), contact(cl('other')), contact(cl('other', 'Ada'), cl('other', 'x'))),
);
