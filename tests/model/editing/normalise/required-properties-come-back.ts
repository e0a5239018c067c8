import {
  background,
  body,
  cl,
  contact,
  contacts,
  dateline,
  endMark,
  heading,
  headline,
  issuer,
  label,
  letterhead,
  lhl,
  node,
  notice,
  p,
  rawRelease,
  releaseLine,
  subheadline,
} from '../../support/tree';

export const input = rawRelease(
  {},
  node('notice', {}, 'n'),
  node('release-line', {}, 'NOW'),
  contacts(heading('C'), node('contact', {}, node('contact-line', { field: 'fax' }, 'x'))),
);

export const run = () => undefined;

export const output = rawRelease(
  {},
  letterhead(issuer(lhl())),
  label(),
  notice('n'),
  releaseLine('NOW'),
  headline(),
  subheadline(),
  dateline(),
  body(p()),
  contacts(heading('C'), contact(cl('other', 'x'))),
  background(heading(), p()),
  endMark(),
);
