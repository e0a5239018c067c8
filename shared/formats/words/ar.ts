import type { ReleaseWords } from './words';

export const ar: ReleaseWords = {
  labels: {
    release: 'بيان صحفي',
    statement: 'تصريح',
    advisory: 'تنويه إعلامي',
    'fact-sheet': 'صحيفة وقائع',
    notice: 'إشعار',
  },
  contacts: 'لمزيد من المعلومات، يرجى الاتصال بـ:',
  background: 'معلومات أساسية',
  advisory: { what: 'الحدث:', who: 'المشاركون:', when: 'الموعد:', where: 'المكان:' },
  dateline: { pattern: '{place}، {date}', date: 'd MMMM yyyy' },
  weekdayDate: 'EEEE d MMMM yyyy',
  day: 'd MMMM',
  time: '{HH}:{mm}',
  utcTime: '{time} بالتوقيت العالمي المنسق',
  utcOtherDay: '{day}، {time}',
  // Taken by the preposition of the line: "ب" + "التوقيت" is written "بالتوقيت".
  utcZone: 'التوقيت العالمي المنسق',
  immediate: 'للنشر الفوري',
  hold: 'يُرجأ نشره حتى إشعار آخر',
  embargo: 'محظور النشر حتى {date}، الساعة {time} ب{zone} ({utc})',
  embargoWithoutUtc: 'محظور النشر حتى {date}، الساعة {time} ب{zone}',
  embargoGap: 'محظور النشر حتى {gap}',
  delivery: 'محظور النشر حتى الإلقاء: {event}',
  deliveryExpected: 'محظور النشر حتى الإلقاء: {event}، المتوقع {expected}',
  update: {
    headline: 'تحديث: {headline}',
    label: 'تحديث',
    notice: 'يحدّث هذا البيان {release}.',
  },
  withdrawal: {
    headline: 'سحب: {headline}',
    says: 'سُحب البيان {release}.',
    request: 'يرجى عدم استخدامه بعد الآن، وإزالة ما نُشر منه.',
    reason: 'السبب: {gap}',
  },
};
