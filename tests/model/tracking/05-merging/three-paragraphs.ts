import type { Writers } from '../../support/tracking/tracking-case';
import { body, bq, h, p, release } from '../../support/tree';

export const input = release(body(p('O[ne'), h('two'), bq('th]ree')));

export const run = ({ ann }: Writers) => {
  ann('delete selection');
};

export const output = ['O{-ann1 ne} ¶-ann1', 'subheading: {-ann1 two} ¶-ann1', 'block-quote: {-ann1 th}ree'];
