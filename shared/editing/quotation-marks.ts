/** Opening and closing marks, outer then inner, with the space that stands inside them. */
export type QuotationMarks = { outer: [string, string]; inner: [string, string]; space: string };

const english: QuotationMarks = { outer: ['“', '”'], inner: ['‘', '’'], space: '' };
const guillemets: QuotationMarks = { outer: ['«', '»'], inner: ['“', '”'], space: '' };
const low: QuotationMarks = { outer: ['„', '“'], inner: ['‚', '‘'], space: '' };
const lowRight: QuotationMarks = { outer: ['„', '”'], inner: ['‚', '’'], space: '' };
const right: QuotationMarks = { outer: ['”', '”'], inner: ['’', '’'], space: '' };
const corner: QuotationMarks = { outer: ['「', '」'], inner: ['『', '』'], space: '' };

/**
 * By language, from the delimiters of the Unicode CLDR. French sets a narrow no-break space inside its
 * marks (Lexique de l'Imprimerie nationale); Swiss French does without it.
 */
const byLanguage: Record<string, QuotationMarks> = {
  en: english,
  fr: { outer: ['«', '»'], inner: ['“', '”'], space: '\u202f' },
  'fr-CH': { outer: ['«', '»'], inner: ['‹', '›'], space: '' },
  de: low,
  'de-CH': { outer: ['«', '»'], inner: ['‹', '›'], space: '' },
  es: guillemets,
  it: guillemets,
  pt: guillemets,
  'pt-BR': english,
  ca: guillemets,
  ru: { outer: ['«', '»'], inner: ['„', '“'], space: '' },
  uk: { outer: ['«', '»'], inner: ['„', '“'], space: '' },
  be: { outer: ['«', '»'], inner: ['„', '“'], space: '' },
  ar: { outer: ['”', '“'], inner: ['’', '‘'], space: '' },
  fa: guillemets,
  he: right,
  zh: english,
  'zh-Hant': corner,
  'zh-TW': corner,
  'zh-HK': corner,
  ja: corner,
  ko: english,
  nl: english,
  tr: english,
  pl: { outer: ['„', '”'], inner: ['«', '»'], space: '' },
  cs: low,
  sk: low,
  bg: low,
  hu: { outer: ['„', '”'], inner: ['»', '«'], space: '' },
  ro: { outer: ['„', '”'], inner: ['«', '»'], space: '' },
  hr: lowRight,
  sr: lowRight,
  da: english,
  nb: { outer: ['«', '»'], inner: ['‘', '’'], space: '' },
  no: { outer: ['«', '»'], inner: ['‘', '’'], space: '' },
  nn: { outer: ['«', '»'], inner: ['‘', '’'], space: '' },
  sv: right,
  fi: right,
  el: guillemets,
};

/** The marks of a language (BCP 47), by its whole tag first, then by language alone; English when unknown. */
export const quotationMarksOf = (language: string): QuotationMarks => {
  const parts = language.split('-');
  for (let length = parts.length; length > 0; length--) {
    const marks = byLanguage[parts.slice(0, length).join('-')];
    if (marks) return marks;
  }
  return english;
};

const opening = new Set('“‘„‚«‹「『"\'”’»›');

/** Characters that can open a quotation in some language (Swedish and German closing marks among them). */
export const canOpen = (character: string | undefined): boolean =>
  character !== undefined && opening.has(character);

const pairs: Record<string, string> = {
  '“': '”',
  '‘': '’',
  '„': '“”',
  '‚': '‘’',
  '«': '»',
  '‹': '›',
  '「': '」',
  '『': '』',
  '"': '"',
  "'": "'",
  '”': '”“',
  '’': '’‘',
  '»': '»«',
  '›': '›‹',
};

/** Whether one mark closes what the other opened, in any language. */
export const closes = (opener: string, closer: string): boolean =>
  closer !== '' && (pairs[opener]?.includes(closer) ?? false);

const singles = new Set("‘’‚‹›『』'");

/** The plain key that stands for a mark before it is set by language. */
export const plainKeyOf = (mark: string): string => (singles.has(mark) ? "'" : '"');
