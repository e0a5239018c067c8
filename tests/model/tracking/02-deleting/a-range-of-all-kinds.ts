import type { Writers } from '../../support/tracking/tracking-case';
import { body, p, release } from '../../support/tree';

export const input = release(body(p('One |two three')));

export const run = ({ ann, bob, select }: Writers) => {
  ann('type', 'AB');
  select(0, 8);
  bob('type', 'X')('delete')('delete');
  select(0, 2, 13);
  bob('delete selection');
};

export const output = ['On{-bob1 e }{+ann2-bob1 AB}{-bob1 tw}{-bob3 o }{-bob1 th}ree'];
