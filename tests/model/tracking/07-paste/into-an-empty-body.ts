import type { Writers } from '../../support/tracking/tracking-case';
import { body, p, release } from '../../support/tree';

export const input = release(body(p('|')));

export const run = ({ ann }: Writers) => {
  ann('paste blocks', 'A');
};

export const output = [
  'subheading ~ann1:type="paragraph": {+ann1 A} ¶+ann1',
  '{+ann1 One }{+ann1 <b>A</b>} ¶+ann1',
  'bullet ~ann1:list=null: {+ann1 A}',
];
