import { baseLanguage } from '../formats/locale';

/**
 * The words of a quote as far as an approval depends on them. Typography that an editor or a house style
 * sets is folded away: forms of apostrophe, quotation mark, dash, ellipsis and space, soft hyphens, and of
 * each segment the case of its first letter and one closing mark. What may change the sense stays: a minus
 * before a digit, digits and their separators, currency signs, ? and !, and every character that cannot be
 * seen or looks like another. For the key alone; nobody reads it.
 */
export const foldWording = (segments: readonly string[], language: string): string =>
  segments
    .map((segment, at) => foldSegment(segment, language, leadsToNumber(segments[at + 1])))
    .filter((segment) => segment !== '')
    .join(' ');

/** One segment, without the closing mark and with its first letter in lower case. */
const foldSegment = (segment: string, language: string, beforeNumber: boolean): string => {
  const text = foldTypography(segment, language);
  // "We lost –" and "5": the dash may be the minus of what comes next.
  if (beforeNumber && /\p{Pd} *$/u.test(segment)) return lowerFirst(segment.trimEnd(), language);
  return lowerFirst(withoutClosing(text, language), language);
};

const leadsToNumber = (next = ''): boolean => /^[\s\p{Cf}.,]*[\p{Nd}\p{Sc}]/u.test(next);

/** What is the same inside and at the ends of a segment. */
export const foldTypography = (text: string, language: string): string => {
  const composed = text.normalize('NFC').replaceAll('\u00ad', '').normalize('NFC');
  const spaced = spaces(composed, language);
  return dashes(marks(spaced)).trim();
};

/** `\s` would take U+FEFF, which cannot be seen and so is never folded. */
const anySpace = /[\p{Zs}\t\n\v\f\r\u0085\u2028\u2029]+/gu;

const spaces = (text: string, language: string): string => {
  const single = text.replace(anySpace, ' ');
  // Typists leave out what French typography sets before high marks and inside guillemets.
  return baseLanguage(language) === 'fr'
    ? single.replace(/ (?=[;:!?](?! ?\p{Nd})|[»›])/gu, '').replace(/(?<=[«‹]) /g, '')
    : single;
};

const marks = (text: string): string =>
  text
    .replace(/[‘’‚‛‹›ʼ]/g, "'")
    .replace(/[“”„‟«»〝〞〟「」『』]/g, '"')
    .replace(/\.{3}|\. \. \./g, '…')
    // "so," against "so", : AP sets comma and stop inside the marks, the UN outside.
    .replace(/([.,])(['"]+)/g, '$2$1');

/** A dash that a number follows, perhaps behind its currency, may be a minus or a range, and stays as it is. */
const dashes = (text: string): string =>
  text
    .replace(/(?<=\p{L})[\u2010\u2011]|[\u2010\u2011](?!\p{Nd})/gu, '-')
    .replace(/ ?(?:[‒–—―]+|--+|(?<= )-(?= |$)) ?(?! ?[\p{Sc}.,\p{Cf}]{0,4} ?\p{Nd})/gu, '—');

/** The full stop, comma, semicolon and colon of the scripts we know, and a dash; never ? or !. */
const closing = /[.,;:。．，、；：،؛۔।—] *$/u;

/** NFC makes the Greek question mark a semicolon, so that in Greek a semicolon may be either. */
const asksInGreek = /; *$/u;

const withoutClosing = (text: string, language: string): string =>
  baseLanguage(language) === 'el' && asksInGreek.test(text) ? text : text.replace(closing, '').trimEnd();

const dotted = new Set(['tr', 'az']);

const lowerFirst = (text: string, language: string): string =>
  text.replace(/^[^\p{L}\p{N}]*\p{L}/u, (start) =>
    dotted.has(baseLanguage(language)) ? start.toLocaleLowerCase('tr') : start.toLowerCase(),
  );
