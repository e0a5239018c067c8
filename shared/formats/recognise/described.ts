import type { Attribution, Reader } from './attribution';
import { hasTitleWord } from './lexicon';
import type { Place } from './names';

const definite = /^(?:the|der|die|das|le|la|l['’]|el|il|lo|o|a)\s+/iu;
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Where a person's description ends: at a clause, a time, a place of speaking. */
const ends =
  /\s*(?:[,;:.](?=\s|$)|[–—(]|\s(?:who|whose|that|which|qui|que|der|die|che|speaking|on\s(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|today|yesterday|in\sa\s|after|before|when|as)(?!\p{L})).*$/isu;

/** "the cooperative's members wrote", "the company said": no more than that is known. */
export function definiteIn(fragment: string, verb: Place): Attribution | undefined {
  const clause = clauseBefore(fragment, verb);
  for (const side of [fragment.slice(verb.to).trimStart(), clause]) {
    const text = side.replace(ends, '').trim();
    const words = text.split(/\s+/u).length;
    // "said the results “…": what leads into the words is no speaker.
    if (side !== clause && !/[.,;!?]/u.test(side.charAt(text.length))) continue;
    if (/^(?:the|der|die|das|le|la|el|il|o|a)\s/iu.test(text) && words >= 2 && words <= 9)
      return { description: text, score: 0 };
  }
  return undefined;
}

/** The words of the sentence before the verb, without an auxiliary. */
const clauseBefore = (fragment: string, verb: Place): string =>
  fragment
    .slice(0, verb.from)
    .replace(/^[\s,;:–—-]+|\s+(?:has|had|have|also|hat|a|ha)?\s*$/gu, '')
    .split(/[.!?]\s+/u)
    .at(-1)
    ?.trim() ?? '';

/**
 * Someone without a name beside a verb of saying: "one resident of Amberley said" gives a description;
 * "the Minister said" gives the one person whom the text calls so, when there is just one.
 */
export function describedIn(fragment: string, verb: Place, reader: Reader): Attribution | undefined {
  const before = clauseBefore(fragment, verb);
  const after = fragment.slice(verb.to).trimStart();
  const account = /(?<![\p{L}\p{N}.])@\p{L}[\p{L}\p{N}_]{1,30}(?![.@\p{L}])/u.exec(before);
  if (account) return { description: account[0], score: 0 };
  const one = new RegExp(`^(?:${reader.indefinite.map(escaped).join('|')})\\s`, 'iu');
  for (const side of [after, before]) {
    const text = side.replace(ends, '').trim();
    if (reader.indefinite.length > 0 && one.test(side) && text.length > 4 && text.length < 90)
      return { description: text, score: 0 };
    const title = text.replace(definite, '');
    if (definite.test(side) && title.length > 2 && title.length < 70 && hasTitleWord(title)) {
      const name = reader.titled(title);
      if (name) return { name, score: 4.5 };
    }
  }
  return undefined;
}
