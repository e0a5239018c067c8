/**
 * The tag as `Intl` takes it, or English for one it refuses: a release's language is checked for form
 * alone ("en-1" passes), and reading, counting and printing must not fail on it.
 */
export const usableLocale = (language: string): string => {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch (error) {
    if (error instanceof RangeError) return 'en';
    throw error;
  }
};

/** The language alone: "en" of "en-GB". */
export const baseLanguage = (language: string): string => language.toLowerCase().split('-')[0] ?? 'en';
