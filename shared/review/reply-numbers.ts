import type { EntryOf } from './entry';
import { isGreeting } from './reply-frame';
import { decisionOf } from './reply-words';

/** Mail programs break lines somewhere behind this. */
const breaksAt = 55;

/**
 * "1 APPROVED", "2. The words", "#3: …": what is written behind each number, up to the next one. Nothing
 * when the reply is not numbered, or when a number may be a word that a line happens to begin with.
 */
export const numberedParts = (
  own: string,
  asked: readonly EntryOf<'asked'>[],
): Map<number, string> | undefined => {
  const numbers = new Set(asked.map(({ number }) => number));
  const found = new Map<number, string>();
  let current: number | undefined;
  let before = '';
  for (const line of own.split('\n')) {
    const [, digits, mark, words = ''] = /^\s*#?(\d{1,3})(?!\d)\s*([.):–—-]?)\s*(.*)$/.exec(line) ?? [];
    const number = Number(digits);
    const isNumber = numbers.has(number) && !found.has(number) && number > (current ?? 0);
    const isCertain = Boolean(mark) || decisionOf(words) !== undefined;
    // "2 more towns" is a number when two quotes were asked about, and words when it was one.
    if (isNumber && (isCertain || asked.length > 1)) {
      if (!isCertain && before.length > breaksAt) return undefined;
      current = number;
      found.set(number, words);
    } else if (current !== undefined) found.set(current, `${found.get(current) ?? ''}\n${line}`);
    else if (line.trim() !== '' && !isGreeting(line.trim())) return undefined;
    before = line;
  }
  return found.size > 0 ? found : undefined;
};
