import type { Writers } from '../../support/tracking/tracking-case';
import { body, p, release } from '../../support/tree';

export const input = release(body(p('One [two ]three'), p('four')));

export const run = ({ ann, select }: Writers) => {
  ann('cut');
  select(1, 0);
  ann('paste');
};

export const output = ['One {-ann1 two }three', '{+ann1 two }four'];
