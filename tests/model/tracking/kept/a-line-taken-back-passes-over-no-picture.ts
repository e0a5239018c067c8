import type { Edit } from '../../support/tracking/sequence';
import {
  background,
  body,
  bq,
  by,
  contacts,
  dateline,
  heading,
  img,
  issuer,
  label,
  letterhead,
  lhl,
  notice,
  p,
  release,
} from '../../support/tree';

export const start = release(
  letterhead(issuer(lhl()), issuer(lhl())),
  notice(),
  label('PRESS RELEASE'),
  dateline('Port'),
  body(p(), bq()),
  contacts(heading('Press')),
  background(heading(), img(), by(), img()),
);

export const edits: Edit[] = [
  { author: 'ann', act: 'type', value: 'A', choice: { where: 11, offset: 0, to: { where: 12, offset: 0 } } },
  { author: 'bob', act: 'type', value: 'β', choice: { where: 0, offset: 0, to: { where: 14, offset: 0 } } },
];
