import type { Writers } from '../../support/tracking/tracking-case';
import { body, p, release } from '../../support/tree';

export const input = release(body(p('One'), p('|two'), p('three')));

export const run = ({ ann, bob, select }: Writers) => {
  ann('backspace');
  select(2, 0);
  bob('backspace');
};

export const output = ['One ¶-ann1', 'two ¶-bob2', 'three'];
