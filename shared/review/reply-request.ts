import { say } from '../messages/say';
import { textHash } from '../release/hash';
import type { EntryOf } from './entry';
import { foldTypography } from './folding';
import { nonceHash } from './nonce';
import { hasRemark } from './remarks';
import { instantWords } from './request-words';

type Asked = EntryOf<'asked'>;

/**
 * SHA-256 of a request's mail as its words stand in any layout: reflowed, in other typography, and without
 * the code of the record, which is known only after the request is in it.
 */
export const mailHash = (text: string, language: string): string =>
  textHash(inOneLine(text, language).replace(recordCode, ''));

const recordCode = / Record [0-9a-f]{4} [0-9a-f]{4}(?= |$)/gi;

/** The words with their marks: a comma or a question mark that was put in is a difference. */
const inOneLine = (text: string, language: string): string =>
  foldTypography(
    text
      .replace(/(\S+@\S+?)\s?<mailto:\1>/g, '$1')
      .replace(/(https?:\/\/\S+?)\s?<\1\/?>/g, '$1')
      .replace(/\s+/g, ' '),
    language,
  );

/**
 * Whether all that a reply shows of earlier mails is our request, nothing put in, changed or left out: a
 * remark between its lines is as much of an answer as one above them. Parts of it may be cut away, but
 * then all the words that were asked about stand there, or nothing but the reference.
 */
export const showsOnlyRequest = (shown: string, asked: readonly Asked[]): boolean => {
  const [first] = asked;
  if (shown.trim() === '' || !first) return true;
  const { language } = first;
  const subject = /^Subject: (?:Reminder: your|Your) words in "[^"]*" \(Ref: [a-z2-7]{26}\) /;
  const line = inOneLine(shown, language).replace(recordCode, '').replace(subject, '');
  if (first.mail !== undefined && textHash(line) === first.mail) return true;
  const seen = new Set<Asked>();
  let left = line;
  let hasMore = false;
  while (left !== '') {
    const found = pieceAt(left, asked);
    if (!found) return false;
    if (found.of) seen.add(found.of);
    hasMore ||= !found.isReference;
    left = left.slice(found.length).trimStart();
  }
  return !hasMore || asked.every((entry) => seen.has(entry));
};

type Piece = { length: number; of?: Asked; isReference?: boolean };

const pieceAt = (left: string, asked: readonly Asked[]): Piece | undefined => {
  const [first] = asked;
  const nonce = /^Ref: ([a-z2-7]{26})(?= |$)/i.exec(left);
  if (nonce && first && nonceHash((nonce[1] ?? '').toLowerCase()) === first.nonce)
    return { length: nonce[0].length, isReference: true };
  for (const entry of asked) {
    const length = wordsAt(left, entry);
    if (length > 0) return { length, of: entry };
  }
  const language = first?.language ?? 'en';
  const sentence = sentencesOf(first)
    .map((text) => inOneLine(text, language))
    .filter((text) => text !== '' && (left === text || left.startsWith(`${text} `)))
    .sort((a, b) => b.length - a.length)[0];
  return sentence === undefined ? undefined : { length: sentence.length };
};

/** What a request says beside the words; its opening has values that the record does not keep. */
const sentencesOf = (asked: Asked | undefined): string[] => [
  say('review.request.how'),
  say('review.request.how-many'),
  say('review.request.brackets'),
  ...(asked ? [say('review.request.greeting', { name: asked.speaker.name })] : []),
  ...(asked?.due ? [say('review.request.due', { due: instantWords(asked.due) })] : []),
  ...(asked?.note ? [asked.note] : []),
];

/** How far a quote's words reach from here, with or without their number; 0 when it is not they. */
const wordsAt = (left: string, { number, segments, language }: Asked): number => {
  let at = left.startsWith(`${number}. `) ? `${number}. `.length : 0;
  for (const [place, segment] of segments.entries()) {
    if (place > 0) {
      const between = /^ (?:\[([^\]]{1,80})\] )?/.exec(left.slice(at));
      if (!between || !isAttribution(between[1] ?? '')) return 0;
      at += between[0].length;
    }
    const words = inOneLine(segment, language);
    if (!left.startsWith(words, at)) return 0;
    at += words.length;
  }
  return at === left.length || left[at] === ' ' ? at : 0;
};

/** "[she said]": what else stands in brackets may be a remark. */
const isAttribution = (text: string): boolean =>
  !hasRemark(text) &&
  (text.match(/\p{L}+/gu) ?? []).every((word) => /^(?:she|he|they|said|says|added|adds|told)$/i.test(word));
