import { lexicon } from './lexicon';

const reach = 500;

/** Whether a full stop belongs to an abbreviation or initial: "Mr.", "J.", "Inc.". */
const abbreviates = (before: string): boolean => {
  const word = /([\p{L}-]+)$/u.exec(before.slice(-24))?.[1] ?? '';
  return (
    (word.length === 1 && word === word.toUpperCase()) ||
    lexicon.honorifics.has(word) ||
    /^(?:St|No|Nr|bzw|etc|vs|Inc|Ltd|Corp|Co|Sen|Gov|Rep|Gen|Col|Capt|г|ул)$/u.test(word)
  );
};

/** The text up to the end of its first sentence; all of it (at most 500 characters) when none ends. */
export function firstSentence(text: string): string {
  const head = text.slice(0, reach);
  for (const stop of head.matchAll(/[.!?。！？؟](?=\s|$|[\u3400-\u9fff“「])/gu)) {
    if (stop[0] === '.' && abbreviates(head.slice(0, stop.index))) continue;
    if (stop.index > 0) return head.slice(0, stop.index + 1);
  }
  return head;
}

/** The text after the last sentence end in it: what leads to a quotation mark that follows. */
export function openSentence(text: string): string {
  const tail = text.slice(-reach);
  let start = 0;
  for (const stop of tail.matchAll(/[.!?。！？؟]["”’»«)\]]?\s+|[。！？](?=\S)/gu))
    if (!(stop[0].startsWith('.') && abbreviates(tail.slice(0, stop.index))))
      start = stop.index + stop[0].length;
  return tail.slice(start);
}

/** Whether the text holds the end of a sentence before its own end. */
export const endsInside = (text: string): boolean =>
  firstSentence(text).trim().length < text.slice(0, reach).trim().length;
