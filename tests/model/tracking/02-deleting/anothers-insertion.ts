import type { Writers } from '../../support/tracking/tracking-case';
import { body, p, release } from '../../support/tree';

export const input = release(body(p('One |two')));

export const run = ({ ann, bob }: Writers) => {
  ann('type', 'AB');
  bob('backspace');
};

export const output = ['One {+ann1 A}{+ann1-bob2 B}two'];
