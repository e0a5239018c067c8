import { allWords } from '../../../shared/formats/recognise/words/all-words';
import type { Root } from '../../../shared/release/root';

type Node = { text?: string; link?: string; children?: readonly Node[] };

/** Every text of a node, one space between blocks. */
export const textsOf = (node: Node): string =>
  node.text !== undefined
    ? `${node.text}${node.link ? ` ${node.link} ` : ''}`
    : (node.children ?? []).map(textsOf).join(node.children?.[0]?.text === undefined ? ' ' : '');

export const wordsOf = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** How often each word stands in a text. */
export function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const numbersAndSmall =
  /^(?:\d{1,4}|st|nd|rd|th|er|of|on|the|le|de|do|del|den|am|dem|год|года|г|في|م|يوم|年|月|日|[\d]{4}年\d{1,2}月\d{1,2}日)$/iu;
const calendar = new Set(allWords.flatMap(({ months, weekdays }) => [...months.flat(), ...weekdays]));
const dateWord = { test: (word: string) => numbersAndSmall.test(word) || calendar.has(word.toLowerCase()) };

/**
 * Words of the input that the release lacks. Words of a date count as there when the dateline has its
 * date, ten at most: the house style prints them.
 */
export function missingWords(input: string, root: Root): string[] {
  const there = counted(wordsOf(textsOf(root as unknown as Node)));
  const missing: string[] = [];
  for (const [word, count] of counted(wordsOf(input)))
    for (let left = count - (there.get(word) ?? 0); left > 0; left--) missing.push(word);
  const dated = root.children.some((section) => section.type === 'dateline' && section.date !== undefined);
  const others = missing.filter((word) => !dateWord.test(word));
  return dated && missing.length - others.length <= 10 ? others : missing;
}
