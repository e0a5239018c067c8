import type { ReleaseWords } from './words';

export const de: ReleaseWords = {
  labels: {
    release: 'PRESSEMITTEILUNG',
    statement: 'ERKLÄRUNG',
    advisory: 'PRESSEEINLADUNG',
    'fact-sheet': 'FAKTENBLATT',
    notice: 'HINWEIS',
  },
  contacts: 'Weitere Auskünfte erteilt:',
  background: 'Hintergrund',
  advisory: { what: 'Was:', who: 'Wer:', when: 'Wann:', where: 'Wo:' },
  dateline: { pattern: '{place}, {date}', date: 'd. MMMM yyyy' },
  weekdayDate: 'EEEE, d. MMMM yyyy',
  day: 'd. MMMM',
  time: '{HH}:{mm} Uhr',
  utcTime: '{time} UTC',
  utcOtherDay: '{day}, {time}',
  utcZone: 'UTC',
  immediate: 'Zur sofortigen Veröffentlichung',
  hold: 'Veröffentlichung erst nach Freigabe',
  embargo: 'Sperrfrist: {date}, {time} {zone} ({utc})',
  embargoWithoutUtc: 'Sperrfrist: {date}, {time} {zone}',
  embargoGap: 'Sperrfrist: {gap}',
  delivery: 'Sperrfrist: Redebeginn, {event}',
  deliveryExpected: 'Sperrfrist: Redebeginn, {event}, voraussichtlich {expected}',
  update: {
    headline: 'AKTUALISIERT: {headline}',
    label: 'AKTUALISIERUNG',
    notice: 'Diese Mitteilung aktualisiert {release}.',
  },
  withdrawal: {
    headline: 'ZURÜCKGEZOGEN: {headline}',
    says: 'Die Mitteilung {release} ist zurückgezogen.',
    request: 'Bitte verwenden Sie sie nicht mehr und nehmen Sie zurück, was daraus veröffentlicht wurde.',
    reason: 'Grund: {gap}',
  },
};
