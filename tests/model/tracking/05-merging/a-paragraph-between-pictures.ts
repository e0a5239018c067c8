import type { Writers } from '../../support/tracking/tracking-case';
import { body, h, img, p, release } from '../../support/tree';

export const input = release(body(img(), p('[One]'), img(), h('two')));

export const run = ({ ann }: Writers) => {
  ann('delete selection')('backspace');
};

export const output = ['image: ', '{-ann2 One} ¶-ann1', 'image: ', 'subheading: two'];
