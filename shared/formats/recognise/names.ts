import type { Reader } from './attribution';
import { lexicon } from './lexicon';
import { isPersonName, withoutHonorifics } from './person';
import type { Phrases } from './phrases';

/** Where words stand in a fragment. */
export type Place = { from: number; to: number };

/** Where phrases stand in a text in lower case, none inside another. */
export function places(phrases: Phrases, lower: string): Place[] {
  const found: Place[] = [];
  for (const word of lower.matchAll(/[\p{L}\p{M}'-]+/gu)) {
    const phrase = phrases.at(lower, word.index);
    if (phrase && (found.at(-1)?.to ?? 0) <= word.index)
      found.push({ from: word.index, to: word.index + phrase.length });
  }
  return found;
}

const capital = /^\p{Lu}/u;
const particle =
  /^(?:de|da|di|do|dos|du|del|della|der|den|van|von|zu|bin|ibn|al|el|la|le|ben|ter|y|e|af|av)$/u;

export type Token = Place & { word: string };

/** Runs of capitalised words (with particles between), which names are looked for in. */
export function capitalRuns(text: string): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  let last = 0;
  const close = () => {
    while (run.length > 0 && !capital.test(run.at(-1)?.word ?? '')) run.pop();
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}/&]+(?:['’.-][\p{L}\p{M}\p{N}]+)*\.?/gu)) {
    let word = match[0];
    const gap = text.slice(last, match.index);
    if (/[^\s]/u.test(gap)) close();
    // A full stop stays with an initial or an honorific only.
    if (word.endsWith('.') && !/^\p{Lu}\.$/u.test(word) && !lexicon.honorifics.has(word.slice(0, -1)))
      word = word.slice(0, -1);
    const token = { word, from: match.index, to: match.index + word.length };
    const possessive = /['’]s$/u.test(word);
    if (capital.test(word) || (run.length > 0 && particle.test(word))) run.push(token);
    else close();
    if (possessive) close();
    last = match.index + word.length;
  }
  close();
  return runs;
}

export type Candidate = Place & { name: string; before: string; honorific: boolean };

/** How many words at the start of a run are "Selon", "Laut" or a verb, capitalised as a sentence opens. */
function opensWith(run: readonly Token[], reader: Reader): number {
  const words = run.map((token) => token.word.toLowerCase()).join(' ');
  const phrase = reader.accordingTo.at(words) ?? reader.said.at(words) ?? reader.pronouns.at(words);
  return phrase ? Math.min(run.length - 1, phrase.split(' ').length) : 0;
}

/** The name at the end of a run; title words and organisations before it go to the title. */
export function nameIn(run: readonly Token[], text: string, reader: Reader): Candidate | undefined {
  let start = opensWith(run, reader);
  run.forEach((token, index) => {
    const word = token.word.replace(/\.$/, '');
    if (
      index < run.length - 1 &&
      (lexicon.titles.has(word) ||
        (lexicon.stop.has(word) && !(index > start && particle.test(word.toLowerCase()))) ||
        lexicon.organisations.has(word) ||
        /^\p{Lu}{2,}[\p{Lu}\d/&-]*$/u.test(word))
    )
      start = index + 1;
  });
  while (start < run.length - 1 && !capital.test(run[start]?.word ?? '')) start++;
  const first = run[start];
  const last = run.at(-1);
  if (!first || !last) return undefined;
  const whole = text.slice(first.from, last.to);
  const { name, honorific } = withoutHonorifics(whole);
  const from = last.to - name.length;
  const candidate = { from, to: last.to, name, honorific, before: text.slice(run[0]?.from ?? 0, first.from) };
  if (isPersonName(name)) return candidate;
  const single =
    /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(name) &&
    !lexicon.titles.has(name) &&
    !lexicon.organisations.has(name) &&
    !lexicon.stop.has(name);
  return single && (honorific || reader.isSpeaker(name) || reader.isMentioned(name)) ? candidate : undefined;
}
