import type { Writers } from '../../support/tracking/tracking-case';
import { body, p, release } from '../../support/tree';

export const input = release(body(p('a👩‍👩‍👧|b')));

export const run = ({ ann }: Writers) => {
  ann('backspace');
};

export const output = ['a{-ann1 👩‍👩‍👧}b'];
