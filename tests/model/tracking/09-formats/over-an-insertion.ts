import type { Writers } from '../../support/tracking/tracking-case';
import { body, p, release } from '../../support/tree';

export const input = release(body(p('One |two')));

export const run = ({ ann, select }: Writers) => {
  ann('type', 'AB');
  select(0, 2, 8);
  ann('bold');
};

export const output = ['On{~ann1:bold=null <b>e </b>}{+ann2 <b>AB</b>}{~ann1:bold=null <b>tw</b>}o'];
