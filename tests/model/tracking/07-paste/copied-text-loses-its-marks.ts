import type { Writers } from '../../support/tracking/tracking-case';
import { body, p, release } from '../../support/tree';

export const input = release(body(p('One |two')));

export const run = ({ ann, bob, select }: Writers) => {
  ann('type', 'AB');
  select(0, 2, 8);
  bob('copy');
  select(0, 9);
  bob('paste');
};

export const output = ['One {+ann1 AB}two{+bob2 e ABtw}'];
