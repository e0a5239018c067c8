import type { Writers } from '../../support/tracking/tracking-case';
import { body, p, release } from '../../support/tree';

export const input = release(body(p('One two three')));

export const run = ({ ann, bob, select }: Writers) => {
  select(0, 4, 13);
  ann('comment', 'Sure?');
  select(0, 8, 13);
  bob('delete selection');
  select(0, 5);
  ann('type', 'A');
};

export const output = ['One <c>t</c>{+ann1 <c>A</c>}<c>wo </c>{-bob2 <c>three</c>}'];

export const accepted = ['One <c>tAwo </c>'];
