import type { ReleaseWords } from './words';

export const ru: ReleaseWords = {
  labels: {
    release: 'ПРЕСС-РЕЛИЗ',
    statement: 'ЗАЯВЛЕНИЕ',
    advisory: 'АНОНС ДЛЯ СМИ',
    'fact-sheet': 'СПРАВКА',
    notice: 'УВЕДОМЛЕНИЕ',
  },
  contacts: 'За дополнительной информацией обращайтесь:',
  background: 'Справочная информация',
  advisory: { what: 'Что:', who: 'Кто:', when: 'Когда:', where: 'Где:' },
  dateline: { pattern: '{place}, {date}', date: "d MMMM yyyy 'года'" },
  // The weekday stands apart: declined ("до вторника") it is not in Unicode's data.
  weekdayDate: "d MMMM yyyy 'года' (EEEE)",
  day: 'd MMMM',
  time: '{HH}:{mm}',
  utcTime: '{time} UTC',
  utcOtherDay: '{day}, {time}',
  utcZone: 'UTC',
  immediate: 'Для немедленного опубликования',
  hold: 'Не публиковать до особого разрешения',
  embargo: 'Эмбарго до {date}, {time} ({zone}; {utc})',
  embargoWithoutUtc: 'Эмбарго до {date}, {time} ({zone})',
  embargoGap: 'Эмбарго до {gap}',
  delivery: 'Эмбарго до произнесения: {event}',
  deliveryExpected: 'Эмбарго до произнесения: {event}, ожидается {expected}',
  update: {
    headline: 'ОБНОВЛЕНО: {headline}',
    label: 'ОБНОВЛЕНИЕ',
    notice: 'Этот пресс-релиз обновляет {release}.',
  },
  withdrawal: {
    headline: 'ОТОЗВАНО: {headline}',
    says: 'Пресс-релиз {release} отозван.',
    request: 'Просим больше его не использовать и удалить всё, что было по нему опубликовано.',
    reason: 'Причина: {gap}',
  },
};
