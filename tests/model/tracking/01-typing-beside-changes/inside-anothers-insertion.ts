import type { Writers } from '../../support/tracking/tracking-case';
import { body, p, release } from '../../support/tree';

export const input = release(body(p('One |two')));

export const run = ({ ann, bob, select }: Writers) => {
  ann('type', 'AB');
  select(0, 5);
  bob('type', 'X');
};

export const output = ['One {+ann1 A}{+bob2 X}{+ann1 B}two'];
