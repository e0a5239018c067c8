import {
  b,
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
  node,
  p,
  rawRelease,
  releaseLine,
  subheadline,
  t,
} from '../../support/tree';

export const input = rawRelease(
  {},
  headline(t('One')),
  body(p('x')),
  node('subheadline', {}, p('a'), p(b('b'))),
);

export const run = () => undefined;

export const output = rawRelease(
  {},
  letterhead(issuer(lhl())),
  label(),
  releaseLine(),
  headline('One'),
  dateline(),
  body(p('x')),
  subheadline('a ', b('b')),
  contacts(heading()),
  background(heading(), p()),
  endMark(),
);
