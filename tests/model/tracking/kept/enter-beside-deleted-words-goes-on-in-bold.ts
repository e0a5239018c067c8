import type { Edit } from '../../support/tracking/sequence';
import { b, background, body, bq, by, heading, p, q, release } from '../../support/tree';

export const start = release(body(by(q('q1', '')), by(), bq(), p(b('e\u0301a'))), background(heading(), p()));

export const edits: Edit[] = [
  { author: 'cat', act: 'type', value: 'Ж', choice: { where: 0, offset: 0 } },
  {
    author: 'cat',
    act: 'shift-enter',
    value: 'Ж',
    choice: { where: 11, offset: 1, to: { where: 11, offset: 3 } },
  },
  { author: 'cat', act: 'type', value: 'Ж' },
];
