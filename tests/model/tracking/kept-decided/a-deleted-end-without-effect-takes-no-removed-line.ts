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
  letterhead(issuer(lhl('one two'), lhl('e'))),
  notice('sea level'),
  label('PRESS RELEASE'),
  releaseLine(),
  headline('שלום'),
  subheadline(),
  dateline('Port'),
  body(p(q('q1', 'éa')), h('שלום', q('q1', 'שלום')), li1(q('q1', 'éa')), li(b('one two'), 'one two')),
  contacts(heading(), contact(cl('name'))),
  background(heading(), bq(q('q1', 'e')), by(b('éa'), q('q1', 'e')), li1(b('sea level'))),
  endMark(),
);

export const steps: (Edit | Decision)[] = [
  {
    author: 'bob',
    act: 'type',
    value: 'β',
    choice: {
      where: 8753,
      offset: 1,
      to: {
        where: 6135,
        offset: 6,
      },
    },
    after: 31,
  },
  {
    author: 'ann',
    act: 'type',
    value: '.',
    choice: {
      where: 7221,
      offset: 7,
      to: {
        where: 6588,
        offset: 4,
      },
    },
    after: 31,
  },
  {
    author: 'cat',
    act: 'type',
    value: ' ',
    choice: {
      where: 6280,
      offset: 0,
      to: {
        where: 6280,
        offset: 5,
      },
    },
    after: 31,
  },
  {
    author: 'bob',
    act: 'type',
    value: 'β γ',
    choice: {
      where: 5189,
      offset: 1,
    },
  },
  {
    decide: 'reject',
    which: 'one',
    pick: 787,
  },
  {
    author: 'ann',
    act: 'paste',
    value: '.',
    choice: {
      where: 8869,
      offset: 5,
      to: {
        where: 449,
        offset: 5,
      },
    },
    after: 31,
  },
];
