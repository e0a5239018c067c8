import { spacelessAttribution } from './attribution-spaceless';
import { hasOrganisationWord, hasTitleWord, lexicon } from './lexicon';
import { isPersonName, withoutHonorifics } from './person';
import { Phrases } from './phrases';
import { type TitleParts, titleParts } from './title-parts';
import { wordsOf } from './words/all-words';

/** Who a piece of text beside a quote says spoke. `again`: a pronoun, or a verb alone. */
export type Attribution = TitleParts & {
  name?: string;
  again?: boolean;
  /** Someone without a name: "one resident said". */
  unnamed?: boolean;
  /** How sure: 5 and more needs no question. */
  score: number;
};

export type Reader = {
  language: string;
  said: Phrases;
  accordingTo: Phrases;
  pronouns: Phrases;
  known: (text: string) => boolean;
  /** Whether a surname or name belongs to a speaker met before. */
  isSpeaker: (name: string) => boolean;
  /** Whether a surname belongs to someone whom the text names in full. */
  isMentioned: (name: string) => boolean;
};

export function readerOf(
  language: string,
  known: Reader['known'],
  isSpeaker: Reader['isSpeaker'],
  isMentioned: Reader['isMentioned'],
): Reader {
  const words = wordsOf(language);
  const english = wordsOf('en');
  const lists = words ? [words] : english ? [english] : [];
  return {
    language: words?.language ?? 'en',
    said: new Phrases(lists.flatMap((list) => list.said)),
    accordingTo: new Phrases(lists.flatMap((list) => list.accordingTo)),
    pronouns: new Phrases(lists.flatMap((list) => list.pronouns)),
    known,
    isSpeaker,
    isMentioned,
  };
}

type Place = { from: number; to: number };

function places(phrases: Phrases, lower: string): Place[] {
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

type Token = Place & { word: string };

/** Runs of capitalised words (with particles between), which names are looked for in. */
function capitalRuns(text: string): Token[][] {
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

type Candidate = Place & { name: string; before: string; honorific: boolean };

/** How many words at the start of a run are "Selon", "Laut" or a verb, capitalised as a sentence opens. */
function opensWith(run: readonly Token[], reader: Reader): number {
  const words = run.map((token) => token.word.toLowerCase()).join(' ');
  const phrase = reader.accordingTo.at(words) ?? reader.said.at(words) ?? reader.pronouns.at(words);
  return phrase ? Math.min(run.length - 1, phrase.split(' ').length) : 0;
}

/** The people a text names in full, each with the surname alone as key. */
export function peopleIn(text: string, reader: Reader): [string, string][] {
  const nicknamed = [
    ...text.matchAll(/\p{Lu}[\p{L}'’-]+ ["“„«]\p{Lu}\p{L}+["”“»] (\p{Lu}[\p{L}'’-]+)/gu),
  ].map((match): [string, string] => [(match[1] ?? '').toLowerCase(), match[0]]);
  const named = capitalRuns(text).flatMap((run): [string, string][] => {
    const candidate = nameIn(run, text, reader);
    const surname = candidate?.name.split(/\s+/u);
    return candidate && surname && surname.length > 1
      ? [[(surname.at(-1) ?? '').toLowerCase(), candidate.name]]
      : [];
  });
  return [...named, ...nicknamed];
}

/** The name at the end of a run; title words and organisations before it go to the title. */
function nameIn(run: readonly Token[], text: string, reader: Reader): Candidate | undefined {
  let start = opensWith(run, reader);
  run.forEach((token, index) => {
    const word = token.word.replace(/\.$/, '');
    if (
      index < run.length - 1 &&
      (lexicon.titles.has(word) ||
        lexicon.stop.has(word) ||
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

/** What stands between commas after a name and tells who the person is. */
function appositive(after: string, reader: Reader): string {
  if (!/^\s*[,(]/u.test(after)) return '';
  const inner = after.replace(/^\s*[,(]\s*/u, '');
  const lower = inner.toLowerCase().replace(/[’ʼ]/g, "'");
  const verb = places(reader.said, lower).find(
    ({ from }) => from === 0 || /[,)]\s*$|(?:,\s|\s)(?:who\s)?$/u.test(inner.slice(0, from)),
  );
  const to = verb ? verb.from : inner.length;
  const parts = inner
    .slice(0, to)
    .replace(/[\s,):.]+$/u, '')
    .split(/,\s*/u);
  const first = parts[0] ?? '';
  if (first === '' || first.length > 140) return '';
  if (!hasTitleWord(first) && !hasOrganisationWord(first) && !reader.known(first)) return '';
  const kept = [first];
  for (const part of parts.slice(1)) {
    if (!/^\p{Lu}/u.test(part) && !hasOrganisationWord(part)) break;
    if (/^(?:on|in|at|during|speaking)\s/iu.test(part)) break;
    kept.push(part);
  }
  return kept.join(', ');
}

/** The title before a name: from the verb or comma before it, without what the sentence says first. */
function titleBefore(text: string, candidate: Candidate, verbs: readonly Place[], runStart: number): string {
  const verb = verbs.filter(({ to }) => to <= runStart).at(-1);
  const joined = text.slice(verb?.to ?? 0, runStart) + candidate.before;
  const apart = /[,،]\s*$/u.test(joined);
  const clause =
    joined
      .replace(/[,،\s]+$/u, '')
      .split(/[,،;:()]\s+/u)
      .at(-1) ?? '';
  const words = clause.split(/\s+/u).filter((word) => word !== '');
  const head = words.findIndex((word) => hasTitleWord(word.replace(/['’]s$/u, '')));
  if (head < 0) return '';
  if (apart && words.length > 14) return '';
  let start = head;
  while (start > 0) {
    const word = words[start - 1] ?? '';
    const isName = /['’]s?$|^\p{Lu}/u.test(word);
    if ((lexicon.stop.has(word) && !/^\p{Lu}/u.test(word)) || (lexicon.stop.has(word) && start === 1)) break;
    if (!isName && !/^\p{Ll}[\p{L}-]+$/u.test(word)) break;
    start--;
  }
  return words.slice(start).join(' ');
}

/**
 * Reads who spoke from a fragment of text beside a quote: a verb of saying and the name nearest to it,
 * with title and organisation around the name; a pronoun or a verb alone means whoever spoke before.
 */
export function attributionIn(fragment: string, reader: Reader): Attribution | undefined {
  if (fragment.trim() === '') return undefined;
  if (reader.language === 'ar' || reader.language === 'zh') return spacelessAttribution(fragment, reader);
  const lower = fragment.toLowerCase().replace(/[’ʼ]/g, "'");
  const verbs = places(reader.said, lower);
  const sources = places(reader.accordingTo, lower);
  const colon = /[:：]\s*$/u.test(fragment);
  let best: (Attribution & { at: number }) | undefined;
  for (const run of capitalRuns(fragment)) {
    const candidate = nameIn(run, fragment, reader);
    if (!candidate) continue;
    const after = appositive(fragment.slice(candidate.to), reader);
    const before = titleBefore(fragment, candidate, [...verbs, ...sources], run[0]?.from ?? 0);
    const reach = candidate.to + (after === '' ? 0 : after.length + 3);
    const distances = verbs.map(({ from, to }) =>
      from >= candidate.to ? Math.max(0, from - reach) : Math.max(0, candidate.from - to - before.length),
    );
    const near = Math.min(Number.POSITIVE_INFINITY, ...distances);
    const source = sources.some(({ to }) => to <= candidate.from && candidate.from - to < 60 + before.length);
    const score =
      (near === Number.POSITIVE_INFINITY ? 0 : Math.max(0, 6 - near / 12)) +
      (source ? 5 : 0) +
      (colon && verbs.length === 0 ? 4 : 0) +
      (before !== '' || after !== '' ? 1.5 : 0) +
      (candidate.honorific ? 1 : 0) +
      (reader.isSpeaker(candidate.name) ? 1.5 : 0);
    if (score >= 3.5 && (!best || score > best.score)) {
      const parts =
        after !== ''
          ? titleParts(after, reader.language, reader.known)
          : titleParts(before, reader.language, reader.known);
      const both =
        after !== '' && before !== '' && !parts.organisation
          ? titleParts(before, reader.language, reader.known)
          : {};
      best = { name: candidate.name, ...both, ...parts, score, at: candidate.from };
    }
  }
  if (best)
    return {
      ...(best.name && { name: best.name }),
      ...(best.title && { title: best.title }),
      ...(best.organisation && { organisation: best.organisation }),
      score: best.score,
    };
  const verb = verbs[0];
  if (!verb) return undefined;
  const article = String.raw`(?:one|a|an|another|the|some|ein|eine|un|une|una|один|одна)\s`;
  const nameless = verb.from < 60 && new RegExp(`^[\\s,–—-]*${article}`, 'u').test(lower);
  if (nameless || new RegExp(`^\\s${article}`, 'u').test(lower.slice(verb.to)))
    return { unnamed: true, score: 0 };
  const around = lower.slice(Math.max(0, verb.from - 24), verb.to + 24);
  if (reader.pronouns.in(around)) return { again: true, score: 5 };
  // French inverts with a hyphen, Spanish and others leave the pronoun out.
  if (/-t?-?(?:il|elle)(?!\p{L})/u.test(lower) || /^[\s,–—-]*$/u.test(lower.slice(0, verb.from)))
    return { again: true, score: 4 };
  return undefined;
}

/** "Jane Doe, Director, Lake Office", as it stands below a block quote. */
export function attributionLine(text: string, reader: Reader): Attribution | undefined {
  const [first = '', ...rest] = text.split(/[,،，(（]/u);
  if (!isPersonName(first.trim())) return undefined;
  const parts = titleParts(
    text.slice(first.length + 1).replace(/[)）]\s*$/u, ''),
    reader.language,
    reader.known,
  );
  return { name: withoutHonorifics(first).name, ...(rest.length > 0 && parts), score: 8 };
}
