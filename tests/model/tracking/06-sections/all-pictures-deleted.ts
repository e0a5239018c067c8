import type { Writers } from '../../support/tracking/tracking-case';
import { body, chosenImg, img, release } from '../../support/tree';

export const input = release(body(img(), chosenImg()));

export const run = ({ ann }: Writers) => {
  ann('delete behind')('delete behind')('type', 'A');
};

export const output = ['image -ann1: ', 'image -ann2: ', ' ¶+ann1', 'section-heading: {+ann3 A}'];
