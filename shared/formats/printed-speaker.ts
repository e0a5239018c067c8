import type { ViewSpeaker } from './view-types';

/**
 * What a text says of a speaker itself; nothing when it does not name them. A release that quotes "a senior
 * official" must not tell in its data who that is. `text` is every printed word.
 */
export const printedSpeaker = (speaker: ViewSpeaker, text: string): ViewSpeaker | undefined => {
  const printed = plain(text);
  const isPrinted = (words: string | undefined): words is string =>
    words !== undefined && stands(plain(words), printed);
  const { name, title, description, organisation } = speaker;
  if (!isPrinted(name)) return undefined;
  return {
    name,
    ...(isPrinted(title) && { title }),
    ...(isPrinted(description) && { description }),
    ...(isPrinted(organisation) && { organisation }),
  };
};

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** Scripts that put no space between words. */
const joined = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const isWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character) && !joined.test(character);

/** Whole words: Li does not stand in "Limited". */
const stands = (words: string, text: string): boolean => {
  if (words === '') return false;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const isCutBefore = isWord(text[at - 1]) && isWord(words[0]);
    const isCutAfter = isWord(text[end]) && isWord(words.at(-1));
    if (!isCutBefore && !isCutAfter) return true;
  }
  return false;
};
