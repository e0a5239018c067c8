import type { NewId } from '../../release/ids';
import type { Speaker } from '../../release/root';
import type { Attribution } from './attribution';
import type { Mentions } from './mentions';
import { withoutHonorifics } from './person';

const folded = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
const surname = (name: string): string => folded(name).split(' ').at(-1) ?? '';

/** A surname in another case ("Петровой" for "Петрова") shares its stem. */
const sameStem = (a: string, b: string): boolean => {
  if (!/\p{sc=Cyrillic}/u.test(a) || Math.abs(a.length - b.length) > 3) return false;
  const stem = Math.min(a.length, b.length) - 2;
  return stem >= 3 && a.slice(0, stem) === b.slice(0, stem);
};

/** The people a release quotes, each once: a second mention by surname or pronoun is the same person. */
export type Cast = {
  readonly speakers: readonly Speaker[];
  /** The speaker an attribution names, made when it is a new one; nothing for "he" before anyone spoke. */
  resolve: (attribution: Attribution) => Speaker | undefined;
  isSpeaker: (name: string) => boolean;
  last: () => Speaker | undefined;
};

const contains = (a: string | undefined, b: string): boolean =>
  (a ?? '').toLowerCase().includes(b.toLowerCase());

/** `mentions`: the people whom the text names in full, with their titles. */
export function createCast(newId: NewId, mentions: Mentions): Cast {
  const speakers: Speaker[] = [];
  let last: Speaker | undefined;
  const find = (name: string): Speaker | undefined => {
    const wanted = folded(withoutHonorifics(name).name);
    const exact = speakers.find((speaker) => folded(speaker.name) === wanted);
    if (exact) return exact;
    const family = surname(wanted);
    const single = !wanted.includes(' ');
    return speakers.findLast(
      (speaker) =>
        (single && (surname(speaker.name) === family || sameStem(surname(speaker.name), family))) ||
        (!single &&
          folded(speaker.name)
            .split(' ')
            .every((word, index, all) => {
              const other = wanted.split(' ');
              return (
                other.length === all.length && (other[index] === word || sameStem(other[index] ?? '', word))
              );
            })),
    );
  };
  return {
    speakers,
    isSpeaker: (name) => find(name) !== undefined,
    last: () => last,
    resolve: ({ name: given, title: own, organisation: place, description }) => {
      if (description) {
        const met = speakers.find((speaker) => speaker.description === description);
        if (!met) speakers.push({ id: newId(), name: '', description });
        last = met ?? speakers.at(-1);
        return last;
      }
      if (given === undefined) return last;
      const mention = mentions.of(folded(given)) ?? mentions.of(given);
      const name = given.includes(' ') ? given : (mention?.name ?? given);
      // The fuller of two titles that agree: "Minister" beside the quote, "Minister of Water" before it.
      const fuller = mention?.title && (!own || contains(mention.title, own));
      const title = fuller ? mention.title : own;
      const organisation = place ?? (fuller ? mention.organisation : undefined);
      const met = find(name);
      if (met) {
        if (title && (!met.title || contains(title, met.title))) met.title = title;
        if (organisation && !met.organisation) met.organisation = organisation;
        last = met;
        return met;
      }
      const speaker: Speaker = {
        id: newId(),
        name,
        ...(title && { title }),
        ...(organisation && { organisation }),
      };
      speakers.push(speaker);
      last = speaker;
      return speaker;
    },
  };
}
