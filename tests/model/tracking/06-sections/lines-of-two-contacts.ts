import type { Writers } from '../../support/tracking/tracking-case';
import { cl, contact, contacts, heading, release } from '../../support/tree';

export const input = release(
  contacts(
    heading('Press'),
    contact(cl('name', 'Ad[a'), cl('email', 'a@b.example')),
    contact(cl('name', 'Be]n'), cl('phone', '12')),
  ),
);

export const run = ({ ann }: Writers) => {
  ann('delete selection');
};

export const output = [
  '',
  'contact-line: Ad{-ann1 a} ¶-ann1',
  'contact-line: {-ann1 a@b.example}{+ann1 n} ¶+ann1',
  'contact-line ~ann1:field="email": {+ann1 12}',
  'contact -ann1:',
  'contact-line ~ann1:field="name": {-ann1 Ben} ¶-ann1',
  'contact-line: {-ann1 12} ¶-ann1',
];
