import type { HouseStyle } from '../../release/house-style';

/** For an office with no manual of its own: British dates, nothing demanded beyond what a release needs. */
export const plain: HouseStyle = {
  id: 'plain',
  name: 'Plain',
  locale: 'en-GB',
  dateline: {
    pattern: '{place}, {date}',
    separator: ' – ',
    date: 'd MMMM yyyy',
    stands: 'run-in',
  },
  dates: { pattern: 'd MMMM yyyy' },
  order: 'contacts-first',
  label: 'PRESS RELEASE',
  releaseLine: 'optional',
  endMark: '',
  quotation: { outer: 'double', stops: 'outside' },
  paper: 'A4',
  checks: {},
};
