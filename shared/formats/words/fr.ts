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
  update: {
    headline: 'MISE À JOUR\u00a0: {headline}',
    label: 'MISE À JOUR',
    notice: 'Ce communiqué met à jour {release}.',
  },
  withdrawal: {
    headline: 'RETRAIT\u00a0: {headline}',
    says: 'Le communiqué {release} est retiré.',
    request: 'Prière de ne plus l’utiliser et de supprimer ce qui en a été publié.',
    reason: 'Motif\u00a0: {gap}',
  },
};
