import type { Writers } from '../../support/tracking/tracking-case';
import { cl, contact, contacts, heading, release } from '../../support/tree';

export const input = release(contacts(heading('Press'), contact(cl('name', '[Ada]'))));

export const run = ({ ann }: Writers) => {
  ann('delete selection')('backspace');
};

export const output = ['', 'contact -ann1:', 'contact-line: {-ann2 Ada}'];
