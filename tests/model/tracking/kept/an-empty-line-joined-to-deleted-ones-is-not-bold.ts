import type { Edit } from '../../support/tracking/sequence';
import {
  b,
  background,
  body,
  bq,
  contacts,
  h,
  heading,
  img,
  li,
  notice,
  p,
  q,
  release,
} from '../../support/tree';

export const start = release(
  notice(),
  notice(),
  body(bq(b('')), h()),
  contacts(heading('Press'), p()),
  background(
    heading(),
    li(b('sea level'), q('q1', 'sea level')),
    bq(),
    p(b('')),
    img(),
    heading(),
    p(q('q1', '👩‍👩‍👧 x'), b('sea level')),
    h(),
  ),
);

export const edits: Edit[] = [
  { author: 'cat', act: 'type', value: 'Ж', choice: { where: 16, offset: 0, to: { where: 0, offset: 0 } } },
  { author: 'ann', act: 'type', value: 'A', choice: { where: 14, offset: 0 } },
];
