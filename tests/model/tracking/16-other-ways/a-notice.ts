import type { Writers } from '../../support/tracking/tracking-case';
import { notice, release } from '../../support/tree';

export const input = release(notice('Embargoed|'));

export const run = ({ ann, bob }: Writers) => {
  ann('remove notice')('notice', 'N');
  bob('type', 'X');
};

export const output = ['notice -ann1: Embargoed', '', 'notice +ann2: N{+bob3 X}'];
