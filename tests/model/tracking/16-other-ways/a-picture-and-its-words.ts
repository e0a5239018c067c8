import type { Writers } from '../../support/tracking/tracking-case';
import { body, img, p, release } from '../../support/tree';

export const input = release(body(p('One|'), img()));

export const run = ({ ann, bob, cat }: Writers) => {
  ann('alt', 'A');
  bob('image');
  cat('alt', 'C');
};

export const output = ['One', 'image +bob1~cat2:alt=null: ', 'image ~ann3:alt=null: '];
