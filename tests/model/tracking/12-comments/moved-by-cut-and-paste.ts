import type { Writers } from '../../support/tracking/tracking-case';
import { body, p, release } from '../../support/tree';

export const input = release(body(p('One two three'), p('four ')));

export const run = ({ ann, select }: Writers) => {
  select(0, 4, 8);
  ann('comment', 'Sure?')('cut');
  select(1, 5);
  ann('paste');
};

export const output = ['One {-ann1 <c>two </c>}three', 'four {+ann1 <c>two </c>}'];
