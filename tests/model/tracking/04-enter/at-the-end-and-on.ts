import type { Writers } from '../../support/tracking/tracking-case';
import { body, h, p, release } from '../../support/tree';

export const input = release(body(h('One|'), p('two')));

export const run = ({ ann }: Writers) => {
  ann('enter')('type', 'A');
};

export const output = ['subheading: One ¶+ann1', ' ~ann1:type="subheading": {+ann1 A}', 'two'];
