import { amendedSegments, isOnlyWords, isWording, withoutMarks } from './amendment';
import type { Given } from './answered-quote';
import type { EntryOf } from './entry';
import { foldWording } from './folding';
import { wordingOfTexts } from './quotes';
import type { Reply } from './reply';
import { editedWords, isAllAbove, showsRequest } from './reply-answered';
import { isGreeting, isSignature } from './reply-frame';
import { numberedParts } from './reply-numbers';
import { showsOnlyRequest } from './reply-request';
import { decisionOf } from './reply-words';

type Asked = EntryOf<'asked'>;

/**
 * What somebody's own words in a reply say about each quote of a request, by the quote's id. `people` are
 * the names a signature may have. A yes is only taken for one when nothing else in the reply speaks
 * against it.
 */
export const givenInReply = (
  reply: Reply,
  asked: readonly Asked[],
  people: readonly string[],
): Map<string, Given> => {
  const { own } = reply;
  const language = asked[0]?.language ?? 'en';
  const signed = (text: string) => isSignature(text, people, language);
  const unclear: Given = { decision: 'unclear', text: own };
  const forAll = (given: Given) => new Map(asked.map((entry) => [entry.subject.quote, given]));

  const numbered = numberedParts(own, asked);
  const given = numbered
    ? byNumber(numbered, asked, signed, unclear)
    : (plain(own, asked, signed) ?? forAll(unclear));
  // An answer below some of the words may be about these alone.
  const isPartial = !numbered && !isAllAbove(reply.above, asked);
  const isUntouched = showsOnlyRequest(reply.shown, asked);
  const isOther = !showsRequest(reply.answered, asked) || !isUntouched;
  return new Map(
    asked.map((entry): [string, Given] => {
      const { quote } = entry.subject;
      const one = given.get(quote) ?? { decision: 'none' };
      if (one.decision === 'amended' && !isUntouched)
        return [quote, { decision: 'unclear', text: own, meant: oneLine(one.segments.join(' ')) }];
      if (one.decision !== 'approved') return [quote, one];
      const meant = editedWords(reply.answered, entry, asked);
      if (meant !== undefined) return [quote, { decision: 'unclear', text: own, meant }];
      return [quote, isPartial || isOther ? unclear : one];
    }),
  );
};

/** A decision about all on the first line, or the words of the only quote. */
const plain = (
  own: string,
  asked: readonly Asked[],
  signed: (text: string) => boolean,
): Map<string, Given> | undefined => {
  const [first = '', ...rest] = own.split('\n');
  const decision = decisionOf(first);
  // More than a signature: "APPROVED, but …" must not pass because its second half was not read.
  if (decision && signed(rest.join('\n')))
    return new Map(asked.map((entry) => [entry.subject.quote, { decision }]));
  const only = asked.length === 1 ? asked[0] : undefined;
  return only && new Map([[only.subject.quote, oneAnswer(own, only, signed)]]);
};

const byNumber = (
  parts: ReadonlyMap<number, string>,
  asked: readonly Asked[],
  signed: (text: string) => boolean,
  unclear: Given,
): Map<string, Given> => {
  const given = new Map(
    asked.flatMap((entry): [string, Given][] => {
      const text = parts.get(entry.number);
      return text === undefined ? [] : [[entry.subject.quote, oneAnswer(text, entry, signed)]];
    }),
  );
  // What is written below the last number may be about all of them.
  const [number, last = ''] = [...parts].at(-1) ?? [];
  const quote = asked.find((entry) => entry.number === number)?.subject.quote ?? '';
  const isOpen = given.get(quote)?.decision === 'unclear' && last.trim().includes('\n');
  if (!isOpen) return given;
  return new Map([...given].map(([id, one]) => [id, one.decision === 'approved' ? unclear : one]));
};

const oneAnswer = (text: string, asked: Asked, signed: (text: string) => boolean): Given => {
  const { language, segments } = asked;
  const before = wordingOfTexts(segments);
  const [first = '', ...rest] = text.trim().split('\n');
  const decision = decisionOf(first);
  if (decision) return signed(rest.join('\n')) ? { decision } : { decision: 'unclear', text: text.trim() };
  const paragraphs = withoutFrame(text, signed);
  const wording = longestWording(paragraphs, before, language);
  if (!wording) return { decision: 'unclear', text: paragraphs.join('\n\n') || text.trim() };
  if (wording.isAll && isOnlyWords(wording.text, segments, language)) {
    const amended = amendedSegments(wording.text, segments, language);
    // Sent back as they were: that is a yes.
    const isSame = foldWording(amended, language) === foldWording(segments, language);
    return isSame ? { decision: 'approved' } : { decision: 'amended', segments: amended };
  }
  return { decision: 'unclear', text: paragraphs.join('\n\n'), meant: oneLine(wording.text) };
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The paragraphs of a reply without its greeting and its signature. */
const withoutFrame = (text: string, signed: (text: string) => boolean): string[] => {
  const raw = text.split(/\n[ \t]*\n+/).filter((paragraph) => paragraph.trim() !== '');
  const start = raw[0] && raw.length > 1 && isGreeting(raw[0].trim()) ? 1 : 0;
  const end = raw.findIndex((_, at) => at > start && signed(raw.slice(at).join('\n\n')));
  return raw.slice(start, end < 0 ? raw.length : end).map((paragraph) => paragraph.trim());
};

/** Of the runs of paragraphs that can be the wording the longest, and whether anything else was written. */
const longestWording = (paragraphs: string[], before: string, language: string) => {
  const most = paragraphs.slice(0, 12);
  for (let length = most.length; length > 0; length--) {
    for (let from = 0; from + length <= most.length; from++) {
      const text = withoutMarks(most.slice(from, from + length).join('\n\n'), before);
      if (isWording(text.replace(/\s*\[[^\]]*\]\s*/g, ' '), before, language))
        return { text, isAll: length === paragraphs.length };
    }
  }
  return undefined;
};
