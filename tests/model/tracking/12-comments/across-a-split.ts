import type { Writers } from '../../support/tracking/tracking-case';
import { body, p, release, t } from '../../support/tree';

export const input = release(body(p('One ', t('two', { comments: ['c'] }), ' three')));

export const run = ({ ann, select }: Writers) => {
  select(0, 5);
  ann('enter')('type', 'A');
};

export const output = ['One <c>t</c> ¶+ann1', '{+ann1 A}<c>wo</c> three'];
