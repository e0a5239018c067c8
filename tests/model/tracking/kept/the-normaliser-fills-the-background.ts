import type { Edit } from '../../support/tracking/sequence';
import {
  background,
  body,
  bq,
  by,
  contacts,
  h,
  heading,
  img,
  issuer,
  letterhead,
  lhl,
  notice,
  p,
  q,
  release,
} from '../../support/tree';

export const start = release(
  letterhead(issuer(lhl(), lhl())),
  notice(),
  body(bq()),
  contacts(heading('Press'), p(), p()),
  background(
    heading(),
    p(q('q1', '')),
    heading('👩‍👩‍👧 x'),
    by('éa', q('q1', 'one two')),
    h(q('q1', '')),
    img(),
  ),
);

export const edits: Edit[] = [
  { author: 'ann', act: 'italic', value: 'A', choice: { where: 14, offset: 2, to: { where: 0, offset: 0 } } },
  { author: 'ann', act: 'type', value: 'A' },
  {
    author: 'ann',
    act: 'remove background',
    value: 'A',
    choice: { where: 12, offset: 0, to: { where: 14, offset: 0 } },
  },
];
