import {
  background,
  body,
  contacts,
  dateline,
  endMark,
  heading,
  headline,
  img,
  issuer,
  label,
  letterhead,
  lhl,
  node,
  p,
  rawRelease,
  releaseLine,
  subheadline,
} from '../../support/tree';

export const input = rawRelease(
  {},
  node('headline', {}, img(), p('One')),
  contacts(heading('C'), img({ alt: 'x' })),
  body(p('a')),
);

export const run = () => undefined;

export const output = rawRelease(
  {},
  letterhead(issuer(lhl())),
  label(),
  releaseLine(),
  headline('One'),
  subheadline(),
  dateline(),
  contacts(heading('C')),
  body(img(), img({ alt: 'x' }), p('a')),
  background(heading(), p()),
  endMark(),
);
