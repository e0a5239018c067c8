import type { Writers } from '../../support/tracking/tracking-case';
import { body, p, release } from '../../support/tree';

export const input = release(body(p('ae\u0301|b')));

export const run = ({ ann }: Writers) => {
  ann('backspace');
};

export const output = ['a{-ann1 é}b'];
