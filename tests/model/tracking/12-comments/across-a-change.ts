import type { Writers } from '../../support/tracking/tracking-case';
import { body, p, release, t } from '../../support/tree';

export const input = release(body(p('One ', t('two', { comments: ['c'] }), ' three')));

export const run = ({ ann, select }: Writers) => {
  select(0, 2, 6);
  ann('type', 'A');
};

export const output = ['On{-ann1 e }{-ann1 <c>tw</c>}{+ann1 A}<c>o</c> three'];
