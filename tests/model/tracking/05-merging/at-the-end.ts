import type { Writers } from '../../support/tracking/tracking-case';
import { body, h, p, release } from '../../support/tree';

export const input = release(body(h('One|'), p('two')));

export const run = ({ ann }: Writers) => {
  ann('delete');
};

export const output = ['subheading: One ¶-ann1', 'two'];
