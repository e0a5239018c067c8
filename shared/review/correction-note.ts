import { formatDate } from '../formats/dates';
import { say } from '../messages/say';
import type { Root } from '../release/root';
import { sectionOf, textOf } from '../release/text';
import { type LinePair, pairLines } from './pair-lines';
import { printedParts } from './printed-lines';
import { acceptedRoot } from './resolve';
import { type DiffPart, isWord, wordDiff, wordsOf } from './word-diff';

/** How many places a note names one by one: a reader of more wants the release. */
const mostPlaces = 12;
/** Words on either side of a change, without which "twelve" is now "fourteen" says little. */
const around = 2;
/** Changes with no more words than this between them are told as one: their surroundings would meet. */
const between = 2 * around;
const longestLine = 240;
/** What each place of a note begins with. */
const dash = '– ';

/**
 * What a correction changed, in plain words: each place, the words that were and the words that are. Open
 * changes count as accepted, as they will be printed. Nothing when no printed word is another one. `when`
 * is the time of release, ISO 8601.
 */
export const correctionNote = (before: Root, after: Root, when?: string): string | undefined => {
  const [old, now] = [withoutNote(acceptedRoot(before)), withoutNote(acceptedRoot(after))];
  const newParts = new Map(printedParts(now).map(({ part, lines }) => [part, lines]));
  const oldParts = printedParts(old);
  const known = new Set(oldParts.map(({ part }) => part));
  const pairs = [
    ...oldParts.flatMap(({ part, lines }) => pairLines(lines, newParts.get(part) ?? [], now.language)),
    ...[...newParts].flatMap(([part, lines]) => (known.has(part) ? [] : pairLines([], lines, now.language))),
  ];
  const places = pairs.flatMap((pair) => placesOf(pair, now.language));
  if (places.length === 0) return undefined;
  const more = places.length - mostPlaces;
  return [
    opening(old, when),
    ...places.slice(0, mostPlaces).map((place) => `${dash}${place}`),
    ...(more > 0 ? [`${dash}${say('review.correction.more', { count: more })}`] : []),
  ].join('\n');
};

/** Whether these words are such a note: the one that an earlier draft of it left on the sheet, for instance. */
export const isCorrectionNote = (words: string): boolean => {
  const gap = '\u0000';
  const [named = ''] = say('review.correction.opening', { headline: gap }).split(gap);
  return [named, say('review.correction.opening-plain')].some((begin) => words.trimStart().startsWith(begin));
};

/** Which sections of a root are such a note: the notice it begins with, and the one for each place after it. */
export const noteSections = ({ children }: Root): number[] => {
  const found: number[] = [];
  children.forEach((section, at) => {
    if (section.type !== 'notice') return;
    const words = textOf(section).trimStart();
    if (isCorrectionNote(words) || (words.startsWith(dash) && found.at(-1) === at - 1)) found.push(at);
  });
  return found;
};

/** What a note says of a text is not said of itself, nor in what comes after it. */
export const withoutNote = (root: Root): Root => {
  const note = new Set(noteSections(root));
  return note.size === 0 ? root : { ...root, children: root.children.filter((_, at) => !note.has(at)) };
};

const opening = (root: Root, when: string | undefined): string => {
  const section = sectionOf(root, 'headline');
  const headline = section ? textOf(section).trim() : '';
  const date = when && formatDate(when.slice(0, 10), 'd MMMM yyyy', 'en');
  if (headline === '') return say('review.correction.opening-plain');
  return date
    ? say('review.correction.opening-dated', { headline, date })
    : say('review.correction.opening', { headline });
};

const placesOf = ({ before, after }: LinePair, language: string): string[] => {
  if (before && after) {
    if (before.words === after.words) return [];
    return stretches(wordDiff(before.words, after.words, language), language).map((stretch) =>
      say('review.correction.replaced', { where: after.where, ...stretch }),
    );
  }
  const line = before ?? after;
  if (!line) return [];
  const key = before ? 'review.correction.removed' : 'review.correction.added';
  return [say(key, { where: line.where, words: shortened(line.words) })];
};

type Stretch = { before: string; after: string };

/** The changed stretches of a line, each with some words on either side of it. */
const stretches = (parts: readonly DiffPart[], language: string): Stretch[] => {
  const groups: DiffPart[][] = [];
  parts.forEach((part, at) => {
    const isInside =
      part.kind === 'same' && at > 0 && at < parts.length - 1 && countWords(part.text, language) <= between;
    const last = groups.at(-1);
    const goesOn = last && parts[at - 1] === last.at(-1);
    if (part.kind !== 'same' || isInside) {
      if (goesOn) last.push(part);
      else groups.push([part]);
    }
  });
  return groups.map((group) => {
    const first = parts.indexOf(group[0] as DiffPart);
    const lead = lastWords(parts[first - 1]?.text ?? '', language);
    const tail = firstWords(parts[first + group.length]?.text ?? '', language);
    const text = (kind: 'removed' | 'added') =>
      shortened(
        lead +
          group
            .filter((part) => part.kind === 'same' || part.kind === kind)
            .map((part) => part.text)
            .join('') +
          tail,
      );
    return { before: text('removed'), after: text('added') };
  });
};

const countWords = (text: string, language: string): number => wordsOf(text, language).filter(isWord).length;

const firstWords = (text: string, language: string): string => {
  let count = 0;
  let taken = '';
  for (const word of wordsOf(text, language)) {
    if (isWord(word) && ++count > around) break;
    taken += word;
  }
  return taken.replace(/[\s,;:–—-]+$/u, '');
};

const lastWords = (text: string, language: string): string => {
  let count = 0;
  let taken = '';
  for (const word of wordsOf(text, language).toReversed()) {
    if (isWord(word) && ++count > around) break;
    taken = word + taken;
  }
  return taken.replace(/^[\s,.;:!?–—-]+/u, '');
};

const shortened = (words: string): string => {
  const characters = [...words.trim()];
  return characters.length <= longestLine
    ? words.trim()
    : `${characters.slice(0, longestLine).join('').trimEnd()}…`;
};
