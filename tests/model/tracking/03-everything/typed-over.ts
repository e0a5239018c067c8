import type { Writers } from '../../support/tracking/tracking-case';
import { body, h, p, release } from '../../support/tree';

export const input = release(body(p('[One two'), h('three'), p('four]')));

export const run = ({ ann }: Writers) => {
  ann('type', 'A')('type', 'B');
};

export const output = [
  '{-ann1 One two} ¶-ann1',
  'subheading: {-ann1 three}{+ann1 AB} ¶-ann1',
  '{-ann1 four}',
];

export const accepted = ['AB'];
