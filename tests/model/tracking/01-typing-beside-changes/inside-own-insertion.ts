import type { Writers } from '../../support/tracking/tracking-case';
import { body, p, release } from '../../support/tree';

export const input = release(body(p('One |two')));

export const run = ({ ann, select }: Writers) => {
  ann('type', 'AB');
  select(0, 5);
  ann('type', 'C');
};

export const output = ['One {+ann1 ACB}two'];
