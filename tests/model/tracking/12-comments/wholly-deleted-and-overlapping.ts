import type { Writers } from '../../support/tracking/tracking-case';
import { body, p, release, t } from '../../support/tree';

export const input = release(
  body(p('One ', t('two', { comments: ['c'] }), t(' three', { comments: ['c', 'd'] }))),
);

export const run = ({ ann, bob, select }: Writers) => {
  select(0, 4, 8);
  ann('delete selection');
  select(0, 9);
  bob('type', 'B');
};

export const output = ['One {-ann1 <c>two</c>}{-ann1 <c> </c>}<c>t</c>{+bob2 <c>B</c>}<c>hree</c>'];
