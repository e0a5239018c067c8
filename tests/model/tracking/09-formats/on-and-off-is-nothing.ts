import type { Writers } from '../../support/tracking/tracking-case';
import { body, p, release } from '../../support/tree';

export const input = release(body(p('One [two] three')));

export const run = ({ ann }: Writers) => {
  ann('bold')('bold');
};

export const output = ['One two three'];
