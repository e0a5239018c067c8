import type { Choice } from '../ui/select-field';

/** Languages offered for a new release: the six of the United Nations first, then others by their names. */
const first = ['en', 'fr', 'es', 'ar', 'zh', 'ru'];
const others = [
  'bg',
  'bn',
  'ca',
  'cs',
  'da',
  'de',
  'el',
  'et',
  'fa',
  'fi',
  'he',
  'hi',
  'hr',
  'hu',
  'id',
  'is',
  'it',
  'ja',
  'kk',
  'ko',
  'lt',
  'lv',
  'mt',
  'nb',
  'nl',
  'pl',
  'ps',
  'pt',
  'ro',
  'sk',
  'sl',
  'sq',
  'sr',
  'sv',
  'sw',
  'tg',
  'th',
  'tr',
  'uk',
  'ur',
  'uz',
  'vi',
];

/** Language choices named in `locale`; one that is not offered but chosen is added. */
export const languageChoices = (locale: string, chosen: string): Choice[] => {
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const choice = (id: string): Choice => ({ id, label: names.of(id) ?? id });
  const named = others.map(choice).sort((a, b) => a.label.localeCompare(b.label, locale));
  const known = [...first.map(choice), ...named];
  return known.some(({ id }) => id === chosen) ? known : [choice(chosen), ...known];
};
