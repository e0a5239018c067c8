import type { Writers } from '../../support/tracking/tracking-case';
import { body, headline, p, release } from '../../support/tree';

export const input = release(headline('Old'), body(p('New| words'), p('Two')));

export const run = ({ ann }: Writers) => {
  ann('become', 'headline');
};

export const output = [
  'headline: {+ann1 New words}{-ann1 Old}',
  '{+ann1 Old} ¶+ann1',
  '{-ann1 New words} ¶-ann1',
  'Two',
];
