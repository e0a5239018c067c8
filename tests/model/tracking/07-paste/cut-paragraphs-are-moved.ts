import type { Writers } from '../../support/tracking/tracking-case';
import { body, p, release } from '../../support/tree';

export const input = release(body(p('[One'), p('two]'), p('three')));

export const run = ({ ann, select }: Writers) => {
  ann('cut');
  select(2, 5);
  ann('paste');
};

export const output = ['{-ann1 One} ¶-ann1', '{-ann1 two}', 'three{+ann1 One} ¶+ann1', '{+ann1 two}'];
