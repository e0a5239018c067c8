/** Scripts written from right to left, and the languages that use one when the tag names no script. */
const rightToLeftScripts = new Set(['arab', 'hebr', 'syrc', 'thaa', 'nkoo', 'adlm', 'rohg', 'mand', 'samr']);
const rightToLeftLanguages = new Set(
  'ar arc ary arz ckb dv fa glk he iw khw ks lrc mzn nqo pnb prs ps sd syr ug ur yi'.split(' '),
);

export type Direction = 'ltr' | 'rtl';

/** The direction of a BCP 47 tag: its script when it names one, else what its language is written in. */
export const directionOf = (language: string): Direction => {
  const [primary = '', ...rest] = language.toLowerCase().split('-');
  const script = rest.find((part) => /^[a-z]{4}$/.test(part));
  const isRightToLeft = script ? rightToLeftScripts.has(script) : rightToLeftLanguages.has(primary);
  return isRightToLeft ? 'rtl' : 'ltr';
};
