import type { Writers } from '../../support/tracking/tracking-case';
import { body, h, img, p, release } from '../../support/tree';

export const input = release(body(img(), h('[One'), p(']two')));

export const run = ({ ann }: Writers) => {
  ann('delete selection');
};

export const output = ['image: ', 'subheading: {-ann1 One} ¶-ann1', 'two'];
