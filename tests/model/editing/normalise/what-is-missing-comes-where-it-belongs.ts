import {
  background,
  body,
  contacts,
  dateline,
  endMark,
  footNotice,
  heading,
  headline,
  issuer,
  label,
  letterhead,
  lhl,
  notice,
  p,
  rawRelease,
  releaseLine,
  subheadline,
} from '../../support/tree';

/** Background before contacts is kept; the end mark comes last but for the notice at the foot. */
export const input = rawRelease(
  {},
  notice('n'),
  headline('One'),
  background(heading('B'), p('x')),
  contacts(heading('C')),
  footNotice('f'),
);

export const run = () => undefined;

export const output = rawRelease(
  {},
  letterhead(issuer(lhl())),
  label(),
  releaseLine(),
  notice('n'),
  headline('One'),
  subheadline(),
  dateline(),
  body(p()),
  background(heading('B'), p('x')),
  contacts(heading('C')),
  endMark(),
  footNotice('f'),
);
