import type { HouseStyle } from '../../release/house-style';

/** United Nations press releases: the UN Editorial Manual's dates and spelling, Oxford English. */
export const un: HouseStyle = {
  id: 'un',
  name: 'UN',
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
