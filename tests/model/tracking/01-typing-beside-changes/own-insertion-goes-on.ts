import type { Writers } from '../../support/tracking/tracking-case';
import { body, p, release } from '../../support/tree';

export const input = release(body(p('One |two')));

export const run = ({ ann }: Writers) => {
  ann('type', 'A')('type', 'B');
};

export const output = ['One {+ann1 AB}two'];
