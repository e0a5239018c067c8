import type { Writers } from '../../support/tracking/tracking-case';
import { body, h, release } from '../../support/tree';

export const input = release(body(h('|One')));

export const run = ({ ann }: Writers) => {
  ann('enter');
};

export const output = [' ~ann1:type="subheading":  ¶+ann1', 'subheading: One'];
