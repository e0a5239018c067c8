import type { HouseStyle } from '../../release/house-style';

/** The Associated Press Stylebook, as releases in the United States follow it. */
export const ap: HouseStyle = {
  id: 'ap',
  name: 'AP',
  locale: 'en-US',
  dateline: {
    pattern: '{CITY}{rest} ({date})',
    separator: ' – ',
    date: 'MMM d, yyyy',
    stands: 'run-in',
  },
  dates: {
    pattern: 'MMM d, yyyy',
    // The Stylebook's "months": with a day, all but March to July are abbreviated.
    abbreviatedMonths: [
      'Jan.',
      'Feb.',
      'March',
      'April',
      'May',
      'June',
      'July',
      'Aug.',
      'Sept.',
      'Oct.',
      'Nov.',
      'Dec.',
    ],
  },
  order: 'background-first',
  label: 'PRESS RELEASE',
  releaseLine: 'required',
  endMark: '###',
  quotation: { outer: 'double', stops: 'inside' },
  paper: 'Letter',
  checks: {},
};
