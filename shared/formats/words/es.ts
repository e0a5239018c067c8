import type { ReleaseWords } from './words';

export const es: ReleaseWords = {
  labels: {
    release: 'COMUNICADO DE PRENSA',
    statement: 'DECLARACIÓN',
    advisory: 'AVISO A LOS MEDIOS',
    'fact-sheet': 'FICHA INFORMATIVA',
    notice: 'AVISO',
  },
  contacts: 'Para más información, diríjase a:',
  background: 'Antecedentes',
  advisory: { what: 'Qué:', who: 'Quién:', when: 'Cuándo:', where: 'Dónde:' },
  dateline: { pattern: '{place}, {date}', date: "d 'de' MMMM 'de' yyyy" },
  weekdayDate: "EEEE d 'de' MMMM 'de' yyyy",
  day: "d 'de' MMMM",
  time: '{HH}:{mm}',
  utcTime: '{time} UTC',
  utcOtherDay: '{day}, {time}',
  utcZone: 'UTC',
  immediate: 'Para difusión inmediata',
  hold: 'No difundir hasta nuevo aviso',
  embargo: 'Embargado hasta el {date}, {time}, {zone} ({utc})',
  embargoWithoutUtc: 'Embargado hasta el {date}, {time}, {zone}',
  embargoGap: 'Embargado hasta el {gap}',
  delivery: 'Embargado hasta que se pronuncie: {event}',
  deliveryExpected: 'Embargado hasta que se pronuncie: {event}, previsto {expected}',
  update: {
    headline: 'ACTUALIZACIÓN: {headline}',
    label: 'ACTUALIZACIÓN',
    notice: 'Este comunicado actualiza {release}.',
  },
  withdrawal: {
    headline: 'RETIRADO: {headline}',
    says: 'Queda retirado el comunicado {release}.',
    request: 'Rogamos que no se utilice más y que se retire lo publicado a partir de él.',
    reason: 'Motivo: {gap}',
  },
};
