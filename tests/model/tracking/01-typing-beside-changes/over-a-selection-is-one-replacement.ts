import type { Writers } from '../../support/tracking/tracking-case';
import { body, p, release } from '../../support/tree';

export const input = release(body(p('One [two] three')));

export const run = ({ ann }: Writers) => {
  ann('type', '2')('type', '3');
};

export const output = ['One {-ann1 two}{+ann1 23} three'];
