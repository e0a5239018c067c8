import type { Writers } from '../../support/tracking/tracking-case';
import { body, p, release } from '../../support/tree';

export const input = release(body(p('[One'), p(']two')));

export const run = ({ ann }: Writers) => {
  ann('cut');
};

export const output = ['{-ann1 One} ¶-ann1', 'two'];
