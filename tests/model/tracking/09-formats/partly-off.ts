import type { Writers } from '../../support/tracking/tracking-case';
import { b, body, p, release } from '../../support/tree';

export const input = release(body(p('One ', b('[two] three'))));

export const run = ({ ann }: Writers) => {
  ann('bold');
};

export const output = ['One {~ann1:bold=true two}<b> three</b>'];
