import type { Writers } from '../../support/tracking/tracking-case';
import { body, p, q, release } from '../../support/tree';

export const input = release(body(p('“', q('q1', '[We go]'), '” she said.'), p('End')));

export const run = ({ ann, select }: Writers) => {
  ann('cut');
  select(1, 0);
  ann('paste');
};

export const output = ['“{-ann1 <q>We go</q>}” she said.', '{+ann1 <q>We go</q>}End'];
