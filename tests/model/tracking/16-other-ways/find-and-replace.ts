import type { Writers } from '../../support/tracking/tracking-case';
import { body, p, release } from '../../support/tree';

export const input = release(body(p('One two |three'), p('see')));

export const run = ({ ann, bob }: Writers) => {
  bob('type', 'e');
  ann('replace all', 'E');
};

export const output = [
  'On{-ann1 e}{+ann1 E} two {+bob2-ann1 e}{+ann1 E}thr{-ann1 ee}{+ann1 EE}',
  's{-ann1 ee}{+ann1 EE}',
];
