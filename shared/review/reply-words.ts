import { foldTypography } from './folding';
import { isWord, wordsOf } from './word-diff';

export type Decision = 'approved' | 'declined';

/** A line that is a decision and nothing else: APPROVED, in any case, with a stop, in bold or with thanks. */
export const decisionOf = (line: string): Decision | undefined => {
  const word =
    /^[\s*_"“”'‘’]*(approved|declined)(?:[*_"”'’]*[,.!]?\s+(?:many thanks|thanks|thank you)(?: very much| a lot| so much)?)?[\s*_"“”'‘’.!]*$/i
      .exec(line)?.[1]
      ?.toLowerCase();
  return word === 'approved' || word === 'declined' ? word : undefined;
};

/** The words of a text as they are compared: without punctuation, case and typography. */
export const bareWords = (text: string, language: string): string[] =>
  wordsOf(foldTypography(text, language).toLowerCase(), language).filter(isWord);

/** Whether these texts stand in a text in their order, whatever stands around and between them. */
export const containsInOrder = (text: string, parts: readonly string[], language: string): boolean => {
  const words = bareWords(text, language);
  let from = 0;
  return parts.every((part) => {
    const wanted = bareWords(part, language);
    for (let at = from; at + wanted.length <= words.length; at++) {
      if (!wanted.every((word, index) => words[at + index] === word)) continue;
      from = at + wanted.length;
      return true;
    }
    return false;
  });
};
