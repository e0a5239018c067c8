import { foldTypography } from './folding';
import { wordsOf } from './word-diff';

export type Decision = 'approved' | 'declined';

/** A line that is a decision and nothing else: APPROVED, in any case, with a stop or in bold. */
export const decisionOf = (line: string): Decision | undefined => {
  const word = /^[\s*_"“”'‘’]*(approved|declined)[\s*_"“”'‘’.!]*$/i.exec(line)?.[1]?.toLowerCase();
  return word === 'approved' || word === 'declined' ? word : undefined;
};

/** Paragraphs without the line breaks that mail programs put into them. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n[ \t]*\n+/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');

/** The words of a text as they are compared: without punctuation, case and typography. */
export const bareWords = (text: string, language: string): string[] =>
  wordsOf(foldTypography(text, language).toLowerCase(), language).filter((word) =>
    /[\p{L}\p{N}]/u.test(word),
  );

const closings =
  /^(?:best|kind|warm)?\s*(?:regards|wishes|best|cheers|thanks|thank you|many thanks|sincerely|yours|cordialement|bien à vous|merci|mit freundlichen grüßen|viele grüße|danke|saludos|un saludo|gracias|с уважением|спасибо|此致|谢谢|مع التحية|شكرا)\b.{0,20}$/iu;

/** Whether a line is only a name or a place of work of one of these people. */
const names = (line: string, people: readonly string[], language: string): boolean => {
  const known = new Set(people.flatMap((person) => bareWords(person, language)));
  const words = bareWords(line, language);
  return words.length > 0 && words.every((word) => known.has(word) || word.length === 1);
};

/**
 * Whether what stands below an answer is its signature: it begins with a closing, or with a line that only
 * names the person or where they work, after which anything may come.
 */
export const isSignature = (text: string, people: readonly string[], language: string): boolean => {
  const first =
    text
      .split('\n')
      .find((line) => line.trim() !== '')
      ?.trim() ?? '';
  if (first === '') return true;
  const line = first.replace(/[,.!–—-]+$/, '').trim();
  return closings.test(line) || names(line, people, language);
};

/** "Dear Ana," and the like: a few words that end in a comma or name somebody. */
export const isGreeting = (paragraph: string): boolean =>
  /[,!:，！]$/u.test(paragraph) && paragraph.split(/\s+/).length <= 4;
