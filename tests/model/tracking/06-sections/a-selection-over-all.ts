import type { Writers } from '../../support/tracking/tracking-case';
import {
  background,
  body,
  cl,
  contact,
  contacts,
  heading,
  headline,
  issuer,
  letterhead,
  lhl,
  p,
  release,
} from '../../support/tree';

export const input = release(
  letterhead(issuer(lhl('[Council'))),
  headline('Title'),
  body(p('One'), p('two')),
  contacts(heading('Press'), contact(cl('name', 'Ada'))),
  background(heading('About'), p('us]')),
);

export const run = ({ ann }: Writers) => {
  ann('delete selection');
};

export const output = [
  'letterhead-line: {-ann1 Council}',
  'headline: {-ann1 Title}',
  '{-ann1 One} ¶-ann1',
  '{-ann1 two}',
  'section-heading: {-ann1 Press}',
  'contact -ann1:',
  'section-heading: {-ann1 About}',
  'paragraph: {-ann1 us}',
];
