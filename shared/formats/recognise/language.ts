import { allWords } from './words/all-words';

const scripts: [string, RegExp][] = [
  ['zh', /\p{sc=Han}/gu],
  ['ar', /\p{sc=Arabic}/gu],
  ['ru', /\p{sc=Cyrillic}/gu],
  ['el', /\p{sc=Greek}/gu],
  ['he', /\p{sc=Hebrew}/gu],
  ['ja', /[\p{sc=Hiragana}\p{sc=Katakana}]/gu],
  ['ko', /\p{sc=Hangul}/gu],
  ['latin', /\p{sc=Latin}/gu],
];

const latin = allWords
  .filter(({ language }) => ['en', 'fr', 'es', 'de', 'it', 'pt'].includes(language))
  .map(({ language, stop }) => ({ language, stop: new Set(stop) }));

const sample = 20_000;
/** Words from which on a text has enough small ones to tell, and their least share in any known language. */
const runningText = 60;
const leastShare = 0.12;

/**
 * The language of a text by its script and, for Latin script, by how many of its words are the small
 * words of each language. English when nothing tells; `und` (BCP 47) for running text in a Latin language
 * whose small words are not known here, so that nothing reads it as another one.
 */
export function languageOf(text: string): string {
  const head = text.slice(0, sample);
  const counts = scripts.map(([script, pattern]) => [script, head.match(pattern)?.length ?? 0] as const);
  const count = (script: string): number => counts.find(([name]) => name === script)?.[1] ?? 0;
  // Japanese is written with Han too, and one Han character says as much as three letters.
  if (count('ja') > count('zh') * 0.2 && count('ja') * 3 > count('latin')) return 'ja';
  const [first] = [...counts].sort((a, b) => weight(b) - weight(a));
  if (first && first[1] > 0 && first[0] !== 'latin') return first[0];
  const words = head.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [best] = latin
    .map(({ language, stop }) => ({ language, hits: words.filter((word) => stop.has(word)).length }))
    .sort((a, b) => b.hits - a.hits);
  if (!best || best.hits === 0) return words.length < runningText ? 'en' : 'und';
  return words.length >= runningText && best.hits < words.length * leastShare ? 'und' : best.language;
}

const weight = ([script, count]: readonly [string, number]): number => (script === 'zh' ? count * 3 : count);
