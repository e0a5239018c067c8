const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** A BCP 47 tag as people say it: "French", "Brazilian Portuguese"; the tag itself when nobody knows it. */
export const languageName = (tag: string): string => {
  try {
    return tag === '' ? '' : (names.of(tag) ?? tag);
  } catch (error) {
    if (error instanceof RangeError) return tag;
    throw error;
  }
};

/** The six of the United Nations, first in every list of languages. */
export const unLanguages = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;

/** Whether text is a language tag at all; "klingon!" is not. */
export const isLanguageTag = (tag: string): boolean => {
  try {
    return /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};
