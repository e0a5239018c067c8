import type { Writers } from '../../support/tracking/tracking-case';
import { body, p, release } from '../../support/tree';

export const input = release(body(p('One|')));

export const run = ({ ann, bob }: Writers) => {
  ann('subheading');
  bob('bullets')('indent');
};

export const output = ['bullet ~ann1:type="paragraph"~bob2:type="subheading"~bob2:list=null: One'];
