import type { Writers } from '../../support/tracking/tracking-case';
import { body, p, release } from '../../support/tree';

export const input = release(body(p('One'), p('New| words'), p('Two')));

export const run = ({ ann, bob }: Writers) => {
  ann('become', 'subheading');
  bob('become', 'contacts');
};

export const output = [
  'One ¶-bob1',
  'subheading ~ann2:type="paragraph": {-bob1 New words}',
  'Two',
  'paragraph: {+bob1 New words} ¶+bob1',
];
