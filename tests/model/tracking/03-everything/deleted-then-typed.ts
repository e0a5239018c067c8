import type { Writers } from '../../support/tracking/tracking-case';
import { body, p, release } from '../../support/tree';

export const input = release(body(p('[One two'), p('three]')));

export const run = ({ ann }: Writers) => {
  ann('delete selection')('type', 'A')('type', 'B')('type', 'C');
};

export const output = ['{-ann1 One two} ¶-ann1', '{-ann1 three}{+ann2 ABC}'];

export const accepted = ['ABC'];
