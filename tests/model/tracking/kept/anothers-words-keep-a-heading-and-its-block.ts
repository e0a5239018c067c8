import type { Edit } from '../../support/tracking/sequence';
import { background, body, contacts, dateline, heading, label, p, q, release } from '../../support/tree';

export const start = release(
  label('PRESS RELEASE'),
  dateline('Port'),
  body(p()),
  contacts(heading('Press')),
  background(heading(), p(q('q1', ''))),
);

/** Ann takes her heading out again, in which Bob has written: the block below it cannot go before it. */
export const edits: Edit[] = [
  { author: 'ann', act: 'background', value: 'A' },
  { author: 'bob', act: 'type', value: 'β' },
  { author: 'ann', act: 'type', value: 'A', choice: { where: 13, offset: 0, to: { where: 0, offset: 0 } } },
];
