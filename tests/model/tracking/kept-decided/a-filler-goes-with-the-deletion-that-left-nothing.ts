import type { Decision } from '../../support/tracking/decisions';
import type { Edit } from '../../support/tracking/sequence';
import {
  b,
  background,
  body,
  by,
  contacts,
  dateline,
  h,
  heading,
  img,
  label,
  p,
  q,
  release,
} from '../../support/tree';

export const start = release(
  label('PRESS RELEASE'),
  dateline('Port'),
  body(img()),
  contacts(heading('Press')),
  background(
    heading(),
    by(q('q1', '👩‍👩‍👧 x'), 'e'),
    heading(),
    p(q('q1', '')),
    h(b('')),
    p('“go”', q('q1', 'sea level')),
  ),
);

export const steps: (Edit | Decision)[] = [
  {
    author: 'bob',
    act: 'type',
    value: 'β',
    choice: { where: 278, offset: 0, to: { where: 2212, offset: 0 } },
  },
  { author: 'bob', act: 'type', value: 'β', choice: { where: 4580, offset: 0, to: { where: 0, offset: 0 } } },
  { decide: 'reject', which: 'one', pick: 0 },
  { author: 'ann', act: 'type', value: 'A' },
];
