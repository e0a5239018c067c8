import type { Decision } from '../../support/tracking/decisions';
import type { Edit } from '../../support/tracking/sequence';
import {
  b,
  background,
  body,
  bq,
  by,
  cl,
  contact,
  contacts,
  dateline,
  endMark,
  h,
  heading,
  headline,
  issuer,
  label,
  letterhead,
  lhl,
  li,
  li1,
  notice,
  p,
  q,
  release,
  releaseLine,
  subheadline,
} from '../../support/tree';

export const start = release(
  letterhead(issuer(lhl(), lhl())),
  notice(),
  label('PRESS RELEASE'),
  releaseLine(),
  headline(),
  subheadline(),
  dateline('Port'),
  body(p(q('q1', '')), h('שלום', q('q1', 'שלום')), li1(q('q1', '')), li(b('one two'), 'one two')),
  contacts(heading('Press'), contact(cl('name'))),
  background(heading(), bq(q('q1', '')), by(b('éa'), q('q1', 'e')), li1(b(''))),
  endMark(),
);

export const steps: (Edit | Decision)[] = [
  {
    author: 'bob',
    act: 'type',
    value: 'β',
    choice: { where: 7685, offset: 0, to: { where: 6135, offset: 0 } },
  },
  {
    author: 'ann',
    act: 'type',
    value: 'A',
    choice: { where: 7221, offset: 0, to: { where: 6585, offset: 0 } },
  },
  { author: 'bob', act: 'type', value: 'β', choice: { where: 4858, offset: 1 } },
  { decide: 'reject', which: 'one', pick: 349 },
  { author: 'ann', act: 'type', value: 'A', choice: { where: 0, offset: 0, to: { where: 447, offset: 0 } } },
];
