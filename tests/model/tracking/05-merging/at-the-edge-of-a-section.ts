import type { Writers } from '../../support/tracking/tracking-case';
import { body, dateline, p, release } from '../../support/tree';

export const input = release(dateline('Port'), body(p('|One')));

export const run = ({ ann }: Writers) => {
  ann('backspace');
};

export const output = ['One'];
