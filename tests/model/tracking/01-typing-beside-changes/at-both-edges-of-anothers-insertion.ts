import type { Writers } from '../../support/tracking/tracking-case';
import { body, p, release } from '../../support/tree';

export const input = release(body(p('One |two')));

export const run = ({ ann, bob, select }: Writers) => {
  ann('type', 'AB');
  select(0, 6);
  bob('type', 'X');
  select(0, 4);
  bob('type', 'Y');
};

export const output = ['One {+bob1 Y}{+ann2 AB}{+bob3 X}two'];
