import type { Writers } from '../../support/tracking/tracking-case';
import { body, p, release } from '../../support/tree';

export const input = release(body(p('One [two] three')));

export const run = ({ ann, bob }: Writers) => {
  ann('bold')('italic');
  bob('bold');
  ann('bold');
};

export const output = [
  'One {~ann1:bold=null~ann2:italic=null~bob3:bold=true~ann4:bold=null <bi>two</bi>} three',
];
