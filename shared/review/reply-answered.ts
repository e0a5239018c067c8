import { isWording } from './amendment';
import type { EntryOf } from './entry';
import { noncesIn } from './nonce';
import { wordingOfTexts } from './quotes';
import { bareWords, containsInOrder } from './reply-words';

type Asked = EntryOf<'asked'>;

const holds = (text: string, { segments, language }: Asked): boolean =>
  containsInOrder(text, segments, language);

/** Whether a yes below what is quoted stands below all the words that were asked about. */
export const isAllAbove = (above: string, asked: readonly Asked[]): boolean =>
  above.trim() === '' || asked.every((entry) => holds(above, entry));

/**
 * Whether the mail that is answered is the request, as far as it is still shown. A yes to a later mail of
 * the same thread is a yes to that mail's words.
 */
export const showsRequest = (answered: string, asked: readonly Asked[]): boolean =>
  answered.trim() === '' || noncesIn(answered).length > 0 || asked.some((entry) => holds(answered, entry));

/** The words of a quote as somebody changed them in the very mail they quote, if they did. */
export const editedWords = (answered: string, asked: Asked, all: readonly Asked[]): string | undefined => {
  const { language, segments, number } = asked;
  const before = wordingOfTexts(segments);
  const isNear = (text: string) => isWording(text, before, language);
  const isSame = (text: string) =>
    bareWords(text, language).join(' ') === bareWords(before, language).join(' ');
  // Behind its number the request has the words and nothing else.
  const listed = partsOf(answered).get(number);
  if (listed !== undefined && isNear(listed) && !isSame(listed)) return listed;
  return answered
    .split(/\n[ \t]*\n+/)
    .filter((paragraph) => !all.some((entry) => holds(paragraph, entry)))
    .map(bare)
    .find(isNear);
};

/** What stands behind each number in a request, up to the next number or blank line. */
const partsOf = (answered: string): Map<number, string> => {
  const parts = answered.matchAll(
    /^[ \t]*(\d{1,3})\.[ \t]+([^\n]*(?:\n(?![ \t]*(?:\n|\d{1,3}\.[ \t]|Ref: ))[^\n]*)*)/gm,
  );
  return new Map(Array.from(parts, ([, number, text = '']) => [Number(number), bare(text)]));
};

/** One line, without its number and what stands between the segments. */
const bare = (text: string): string =>
  text
    .replace(/^\s*#?\d{1,3}[.)]\s*/, '')
    .replace(/\s*\[[^\]]*\]\s*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
