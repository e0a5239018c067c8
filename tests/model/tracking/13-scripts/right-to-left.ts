import type { Writers } from '../../support/tracking/tracking-case';
import { body, p, release } from '../../support/tree';

export const input = release(body(p('שלום| עולם')));

export const run = ({ ann }: Writers) => {
  ann('backspace word')('type', 'ש');
};

export const output = ['{+ann1 ש}{-ann2 שלום} עולם'];
