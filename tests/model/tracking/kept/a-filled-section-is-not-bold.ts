import type { Edit } from '../../support/tracking/sequence';
import {
  b,
  background,
  body,
  bq,
  h,
  heading,
  issuer,
  letterhead,
  lhl,
  li,
  p,
  q,
  release,
} from '../../support/tree';

export const start = release(
  letterhead(issuer(lhl()), issuer(lhl('e\u0301a'))),
  body(h('👩‍👩‍👧 x', b('שלום'), 'שלום'), p(), bq()),
  background(heading(), h(b('')), li(b('e\u0301a')), bq(q('q1', '“go”'), b('“go”'))),
);

export const edits: Edit[] = [
  { author: 'ann', act: 'enter', value: 'A', choice: { where: 14, offset: 1, to: { where: 14, offset: 2 } } },
  { author: 'ann', act: 'type', value: 'A', choice: { where: 1, offset: 0, to: { where: 17, offset: 0 } } },
  { author: 'cat', act: 'paste blocks', value: 'Ж' },
  { author: 'bob', act: 'type', value: 'β', choice: { where: 17, offset: 0 } },
];
