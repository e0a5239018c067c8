import { cl, contact, contacts, heading, p, rawRelease, release } from '../../support/tree';

export const input = rawRelease({}, contacts(p('Call us'), contact(cl('name', 'Ada'))));

export const run = () => undefined;

export const output = release(contacts(heading(), p('Call us'), contact(cl('name', 'Ada'))));
