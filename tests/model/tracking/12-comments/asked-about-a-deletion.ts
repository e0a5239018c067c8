import type { Writers } from '../../support/tracking/tracking-case';
import { body, p, release } from '../../support/tree';

export const input = release(body(p('One two three')));

export const run = ({ ann, bob, select }: Writers) => {
  select(0, 4, 8);
  ann('delete selection');
  select(0, 2, 10);
  bob('comment', 'Why?');
};

export const output = ['On<c>e </c>{-ann1 <c>two </c>}<c>th</c>ree'];
