import type { ReleaseWords } from './words';

export const en: ReleaseWords = {
  labels: {
    release: 'PRESS RELEASE',
    statement: 'STATEMENT',
    advisory: 'MEDIA ADVISORY',
    'fact-sheet': 'FACT SHEET',
    notice: 'NOTICE',
  },
  contacts: 'For more information, please contact:',
  background: 'Background',
  advisory: { what: 'What:', who: 'Who:', when: 'When:', where: 'Where:' },
  dateline: { pattern: '{place}, {date}', date: 'd MMMM yyyy' },
  weekdayDate: 'EEEE d MMMM yyyy',
  day: 'd MMMM',
  time: '{HH}:{mm}',
  utcTime: '{time} UTC',
  utcOtherDay: '{day}, {time}',
  utcZone: 'UTC',
  immediate: 'For immediate release',
  hold: 'Hold for release',
  embargo: 'Embargoed until {date}, {time} {zone} ({utc})',
  embargoWithoutUtc: 'Embargoed until {date}, {time} {zone}',
  embargoGap: 'Embargoed until {gap}',
  delivery: 'Embargoed until delivery: {event}',
  deliveryExpected: 'Embargoed until delivery: {event}, expected {expected}',
  update: {
    headline: 'UPDATE: {headline}',
    label: 'UPDATE',
    notice: 'This release updates {release}.',
  },
  withdrawal: {
    headline: 'WITHDRAWN: {headline}',
    says: 'The release {release} is withdrawn.',
    request: 'Please do not use it any more, and take down what has been published from it.',
    reason: 'Reason: {gap}',
  },
};
