import type { Writers } from '../../support/tracking/tracking-case';
import { body, h, p, release } from '../../support/tree';

export const input = release(body(h(''), p('|two')));

export const run = ({ ann }: Writers) => {
  ann('backspace');
};

export const output = ['subheading:  ¶-ann1', 'two'];

export const accepted = ['subheading: two'];
