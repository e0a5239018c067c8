import { spacelessAttribution } from './attribution-spaceless';
import { definiteIn, describedIn } from './described';
import { capitalRuns, nameIn, places } from './names';
import { isPersonName, withoutHonorifics } from './person';
import { Phrases } from './phrases';
import { type TitleParts, titleParts } from './title-parts';
import { appositive, clauseLength, partsAround, titleBefore } from './titles';
import { wordsOf } from './words/all-words';

/** Who a piece of text beside a quote says spoke. `again`: a pronoun, or a verb alone. */
export type Attribution = TitleParts & {
  name?: string;
  again?: boolean;
  /** Someone without a name, as the text puts it: "one resident of Amberley". */
  description?: string;
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
  /** The one person whom the text gives this title, if there is just one. */
  titled: (title: string) => string | undefined;
  indefinite: readonly string[];
  copulas: Phrases;
};

/** `people` answers what the text says elsewhere of a name or a title. */
export function readerOf(
  language: string,
  known: Reader['known'],
  people: Pick<Reader, 'isSpeaker' | 'isMentioned' | 'titled'>,
): Reader {
  const words = wordsOf(language) ?? wordsOf('en');
  if (!words) throw new Error('the recogniser has no English words');
  return {
    language: words.language,
    said: new Phrases(words.said),
    accordingTo: new Phrases(words.accordingTo),
    pronouns: new Phrases(words.pronouns),
    copulas: new Phrases(words.copulas),
    indefinite: words.indefinite,
    known,
    ...people,
  };
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
    const reach =
      candidate.to + (after === '' ? clauseLength(fragment.slice(candidate.to)) : after.length + 3);
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
      best = { name: candidate.name, ...partsAround(before, after, reader), score, at: candidate.from };
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
  const described = describedIn(fragment, verb, reader);
  if (described) return described;
  const around = lower.slice(Math.max(0, verb.from - 24), verb.to + 24);
  if (reader.pronouns.in(around)) return { again: true, score: 5 };
  // French inverts with a hyphen, Spanish and others leave the pronoun out. A capital behind the verb begins
  // a name that could not be read: then it is somebody else, and nobody is better than the wrong one.
  const unread = /^\s*\p{Lu}/u.test(fragment.slice(verb.to));
  const bare = /^[\s,–—-]*$/u.test(lower.slice(0, verb.from)) && !unread;
  if (/-t?-?(?:il|elle)(?!\p{L})/u.test(lower) || bare) return { again: true, score: 4 };
  return definiteIn(fragment, verb);
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
