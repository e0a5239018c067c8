import type { Edit } from '../../support/tracking/sequence';
import { background, body, contacts, dateline, heading, img, label, p, release } from '../../support/tree';

export const start = release(
  label('PRESS RELEASE'),
  dateline('Port'),
  body(p('')),
  contacts(heading('Press')),
  background(heading(''), img(), img(), p('')),
);

/**
 * Ann puts a line in between two pictures, and Bob a subheading before it: when his is taken back it is
 * joined to hers, which nothing of the original stands behind, and must not stay a subheading.
 */
export const edits: Edit[] = [
  { author: 'ann', act: 'paste', value: 'A', choice: { where: 9, offset: 0 } },
  { author: 'bob', act: 'paste blocks', value: 'β', choice: { where: 9, offset: 0 } },
];
