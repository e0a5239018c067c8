import { type QuotationMarks, quotationMarksOf } from './quotation-marks';

/** How many characters before the caret give way, and to what. */
export type Replacement = { removes: number; text: string };
export type Typography = { language: string /** Whose dashes: a house style's locale. */; locale: string };

/** What the last character before the caret should be, given all of the line up to it; none: as it is. */
export const replacementFor = (text: string, typography: Typography): Replacement | undefined => {
  switch (text.at(-1)) {
    case '"':
      return doubleKey(text.slice(0, -1), typography);
    case "'":
      return singleKey(text.slice(0, -1), typography);
    case '-':
      return dash(text, typography);
    case '.':
      return /(^|[^.])\.\.\.$/.test(text) ? { removes: 3, text: '…' } : undefined;
    default:
      return yearAfterApostrophe(text);
  }
};

/** A mark opens at the start, after a space, a bracket, a dash or another mark that has just opened. */
const opensAfter = (before: string, { outer, inner }: QuotationMarks): boolean => {
  if (/(^|[\s([{—–\-/])$/u.test(before)) return true;
  const last = before.at(-1) as string;
  return [outer, inner].some((pair) => pair[0] === last && openCount(before, pair) > 0);
};

/** How many more of the first mark than of the second stand in the text. */
const openCount = (text: string, [opener, closer]: [string, string]): number => {
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    // Where both marks look the same (Swedish), every second one closes.
    if (character === opener && (opener !== closer || open === 0)) open++;
    else if (character === closer && open > 0 && !isApostrophe(text, at)) open--;
  }
  return open;
};

const isApostrophe = (text: string, at: number): boolean =>
  text.charAt(at) === '’' && /^\p{L}$/u.test(text.charAt(at - 1)) && /^\p{L}$/u.test(text.charAt(at + 1));

const isDouble = ([opener]: [string, string]): boolean => !'‘‚‹’『'.includes(opener);

const doubleKey = (before: string, { language }: Typography): Replacement | undefined => {
  const marks = quotationMarksOf(language);
  const { outer, inner, space } = marks;
  const nested = isDouble(inner) && openCount(before, outer) > 0;
  if (opensAfter(before, marks)) {
    const [opener] = nested ? inner : outer;
    return { removes: 1, text: nested ? opener : opener + space };
  }
  const innerOpen = isDouble(inner) && openCount(before, inner) > 0;
  // Inches and seconds of arc: 5" is no end of a quotation when none was begun.
  if (!innerOpen && openCount(before, outer) === 0 && /\d$/.test(before)) return undefined;
  return { removes: 1, text: innerOpen ? inner[1] : space + outer[1] };
};

const singleKey = (before: string, { language }: Typography): Replacement | undefined => {
  const marks = quotationMarksOf(language);
  const { inner } = marks;
  const single: [string, string] | undefined = isDouble(inner) ? undefined : inner;
  const open = single ? openCount(before, single) : 0;
  if (opensAfter(before, marks)) return { removes: 1, text: single ? single[0] : '’' };
  if (open === 0 && /\d$/.test(before)) return undefined;
  // Within or after a word it is an apostrophe, unless a single quotation is waiting for its end.
  return { removes: 1, text: single && open > 0 ? single[1] : '’' };
};

/** ’90s: what looked like an opening mark was an apostrophe for the century left out. */
const yearAfterApostrophe = (text: string): Replacement | undefined => {
  const [, opener, digit] = /(?:^|[\s([{—–])([‘])(\d)$/u.exec(text) ?? [];
  return opener === undefined ? undefined : { removes: 2, text: `’${digit}` };
};

/** Two hyphens are a dash, three a long one. Americans, Russians and Spaniards write the long one for both. */
const dash = (text: string, { locale }: Typography): Replacement | undefined => {
  if (/[–]-$/.test(text)) return { removes: 2, text: '—' };
  if (!/(^|[^-])--$/.test(text)) return undefined;
  if (/^zh/.test(locale)) return { removes: 2, text: '——' };
  return { removes: 2, text: /^(en-US|en$|ru|uk|be|es|pt-BR)/.test(locale) ? '—' : '–' };
};
