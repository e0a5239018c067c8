import { lineBreak } from './pdf-text';

/** Where a space stands in a text; between lines nobody can tell whether there was one. */
const space = '\ufdd0';
const softHyphen = '\u00ad';
const breaks = new Set([space, lineBreak]);

/**
 * What is compared: compatibility forms (ligatures, Arabic presentation forms, wide letters) as their plain
 * letters, accents apart, spaces of every kind as one mark, and nothing that is never seen.
 */
export const comparable = (text: string): string =>
  text
    .replace(/[\ufdd2\ufeff]/g, '')
    .replace(/[\ufdd0\s]+/g, space)
    .normalize('NFKD')
    .replace(/ |\p{Cc}|(?!\u00ad)\p{Default_Ignorable_Code_Point}/gu, '');

/**
 * Whether what was read out of a file is what was meant, letter for letter and in the same order. A space
 * that was meant is a space or the end of a line; no other may be read. A soft hyphen may show as a hyphen
 * at the end of a line, and nowhere else.
 */
export const sameWords = (read: string, meant: string): boolean => {
  const [there, wanted] = [[...comparable(read)], [...comparable(meant)]];
  let at = 0;
  let line = true;
  let gap = true;
  const skip = () => {
    line = false;
    gap = false;
    for (; breaks.has(there[at] ?? ''); at++) {
      if (there[at] === space) gap = true;
      else line = true;
    }
  };
  skip();
  line = true;
  let wantsGap = true;
  for (const letter of wanted) {
    if (letter === space) {
      wantsGap = true;
      continue;
    }
    if (letter === softHyphen) {
      const shows = there[at] === softHyphen || (isHyphen(there[at]) && there[at + 1] === lineBreak);
      if (shows) {
        at++;
        skip();
      }
      continue;
    }
    if (wantsGap ? !gap && !line : gap && !line) return false;
    if (there[at] !== letter) return false;
    at++;
    skip();
    wantsGap = false;
  }
  return at >= there.length;
};

const isHyphen = (letter: string | undefined): boolean => letter === '-' || letter === '\u2010';

/** The letters alone. */
export const bare = (text: string): string => comparable(text).replace(/[\u00ad\ufdd0\ufdd1]/g, '');

/** Letters that belong together, digits that belong together, and every other sign alone. */
export const piecesOf = (text: string): string[] =>
  comparable(text)
    .replaceAll(softHyphen, '')
    .match(/[\p{L}\p{M}]+|\p{N}+|[^\ufdd0\ufdd1]/gu) ?? [];

/**
 * The same without the order, for text that runs from right to left: its words stand in the file as they
 * stand on the page, so that the order of a line and of its signs is not to be had. A word may be in parts
 * where its format changes or a line ends, when the parts make up the word.
 */
export const samePieces = (read: string, meant: string): boolean => {
  const missing = counted(piecesOf(meant));
  const over: string[] = [];
  for (const piece of piecesOf(read)) if (!take(missing, piece)) over.push(piece);
  const left = [...missing].flatMap(([piece, count]) => Array<string>(count).fill(piece));
  return (
    sorted(left.join('')) === sorted(over.join('')) &&
    over.every((part) => left.some((whole) => whole.includes(part) || part.includes(whole)))
  );
};

const counted = (pieces: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  return counts;
};

const take = (counts: Map<string, number>, piece: string): boolean => {
  const count = counts.get(piece) ?? 0;
  if (count === 0) return false;
  if (count === 1) counts.delete(piece);
  else counts.set(piece, count - 1);
  return true;
};

const sorted = (text: string): string => [...text].sort().join('');

export const hasRightToLeft = (text: string): boolean =>
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(text);
