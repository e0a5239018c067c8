import type { Edit } from '../../support/tracking/sequence';
import { b, background, body, bq, by, heading, li1, p, q, release } from '../../support/tree';

export const start = release(
  body(p(), li1(), bq(q('q1', 'e'), '👩‍👩‍👧 x')),
  background(heading(), li1(q('q1', 'e'), b('שלום')), by(b('éa'))),
);

export const edits: Edit[] = [
  { author: 'cat', act: 'type', value: 'Ж', choice: { where: 0, offset: 0 } },
  { author: 'bob', act: 'type', value: 'β', choice: { where: 4366, offset: 3, to: { where: 0, offset: 0 } } },
  { author: 'bob', act: 'type', value: 'β', choice: { where: 7476, offset: 0 } },
];
