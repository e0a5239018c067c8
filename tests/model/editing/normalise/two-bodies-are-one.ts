import {
  background,
  body,
  contacts,
  dateline,
  endMark,
  heading,
  headline,
  issuer,
  label,
  letterhead,
  lhl,
  p,
  rawRelease,
  releaseLine,
  subheadline,
} from '../../support/tree';

export const input = rawRelease({}, body(p('a')), headline('One'), body(p('b')));

export const run = () => undefined;

export const output = rawRelease(
  {},
  letterhead(issuer(lhl())),
  label(),
  releaseLine(),
  subheadline(),
  dateline(),
  body(p('a'), p('b')),
  headline('One'),
  contacts(heading()),
  background(heading(), p()),
  endMark(),
);
