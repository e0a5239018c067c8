import type { ReleaseWords } from './words';

export const fr: ReleaseWords = {
  labels: {
    release: 'COMMUNIQUÉ DE PRESSE',
    statement: 'DÉCLARATION',
    advisory: 'AVIS AUX MÉDIAS',
    'fact-sheet': 'FICHE D’INFORMATION',
    notice: 'AVIS',
  },
  contacts: 'Pour plus d’informations, veuillez contacter :',
  background: 'Contexte',
  advisory: { what: 'Quoi :', who: 'Qui :', when: 'Quand :', where: 'Où :' },
  dateline: { pattern: '{place}, le {date}', date: 'do MMMM yyyy' },
  weekdayDate: 'EEEE do MMMM yyyy',
  day: 'do MMMM',
  time: '{H} h {mm}',
  utcTime: '{time} UTC',
  utcOtherDay: '{day}, {time}',
  utcZone: 'UTC',
  immediate: 'Pour diffusion immédiate',
  hold: 'Ne pas diffuser avant autorisation',
  embargo: 'Sous embargo jusqu’au {date}, {time}, {zone} ({utc})',
  embargoWithoutUtc: 'Sous embargo jusqu’au {date}, {time}, {zone}',
  embargoGap: 'Sous embargo jusqu’au {gap}',
  delivery: 'Sous embargo jusqu’au prononcé : {event}',
  deliveryExpected: 'Sous embargo jusqu’au prononcé : {event}, prévu {expected}',
};
