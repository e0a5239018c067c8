import type { Writers } from '../../support/tracking/tracking-case';
import { body, h, p, release } from '../../support/tree';

export const input = release(body(p('One'), h('|two')));

export const run = ({ ann }: Writers) => {
  ann('backspace');
};

export const output = ['One ¶-ann1', 'subheading: two'];
