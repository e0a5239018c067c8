import type { Writers } from '../../support/tracking/tracking-case';
import { body, p, release } from '../../support/tree';

export const input = release(body(p('One [two] three')));

export const run = ({ ann, bob, select }: Writers) => {
  ann('delete selection');
  select(0, 5);
  bob('type', 'X');
};

export const output = ['One {-ann1 two}{+bob2 X} three'];
