import type { Writers } from '../../support/tracking/tracking-case';
import { contacts, heading, release } from '../../support/tree';

export const input = release(contacts(heading('Press|')));

export const run = ({ ann, bob }: Writers) => {
  ann('contact', 'Ada');
  bob('type', 'X');
  ann('remove contact');
};

export const output = ['', 'contact +ann1-ann2:', 'contact-line: {+bob3 X}Ada'];
