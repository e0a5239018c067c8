import { amendedSegments, isWording, withoutMarks } from './amendment';
import type { Given } from './answered-quote';
import type { EntryOf } from './entry';
import { wordingOf } from './quotes';
import { decisionOf, isGreeting, isSignature, paragraphsOf } from './reply-words';

type Asked = EntryOf<'asked'>;

/**
 * What somebody's own words in a reply say about each quote of a request, by the quote's id. `people` are
 * the names a signature may have.
 */
export const givenInReply = (
  own: string,
  asked: readonly Asked[],
  people: readonly string[],
): Map<string, Given> => {
  const language = asked[0]?.language ?? 'en';
  const signed = (text: string) => isSignature(text, people, language);
  const [first = '', ...rest] = own.split('\n');
  const all = decisionOf(first);
  if (all) {
    const below = rest.join('\n').trim();
    // More than a signature: "APPROVED, but …" must not pass because its second half was not read.
    const given: Given = signed(below) ? { decision: all } : { decision: 'unclear', text: own };
    return new Map(asked.map((entry) => [entry.subject.quote, given]));
  }
  const numbered = byNumber(own, asked);
  if (numbered) {
    return new Map(
      asked.map((entry): [string, Given] => {
        const text = numbered.get(entry.number);
        return [
          entry.subject.quote,
          text === undefined ? { decision: 'none' } : oneAnswer(text, entry, signed),
        ];
      }),
    );
  }
  const only = asked.length === 1 ? asked[0] : undefined;
  if (only) return new Map([[only.subject.quote, oneAnswer(own, only, signed)]]);
  return new Map(asked.map(({ subject }) => [subject.quote, { decision: 'unclear', text: own }]));
};

/** "1 APPROVED", "2. The words", "#3: …": each answer goes on to the next number. */
const byNumber = (own: string, asked: readonly Asked[]): Map<number, string> | undefined => {
  const numbers = new Set(asked.map(({ number }) => number));
  const found = new Map<number, string>();
  let current: number | undefined;
  for (const line of own.split('\n')) {
    const [, digits, mark, words = ''] = /^\s*#?(\d{1,3})(?!\d)\s*([.):–—-]?)\s*(.*)$/.exec(line) ?? [];
    const number = Number(digits);
    const isNumber = numbers.has(number) && !found.has(number) && number > (current ?? 0);
    // "2 more towns" is a number when two quotes were asked about, and words when it was one.
    if (isNumber && (mark || decisionOf(words) || asked.length > 1)) {
      current = number;
      found.set(number, words);
      continue;
    }
    if (current !== undefined) found.set(current, `${found.get(current) ?? ''}\n${line}`);
    else if (line.trim() !== '' && !isGreeting(line.trim())) return undefined;
  }
  return found.size > 0 ? found : undefined;
};

const oneAnswer = (text: string, asked: Asked, signed: (text: string) => boolean): Given => {
  const { language, segments } = asked;
  const before = wordingOf(segments.map((segment) => ({ text: segment })));
  const [first = '', ...rest] = text.trim().split('\n');
  const decision = decisionOf(first);
  if (decision) return signed(rest.join('\n')) ? { decision } : { decision: 'unclear', text: text.trim() };
  const paragraphs = withoutFrame(text, signed);
  const wording = longestWording(paragraphs, before, language);
  if (!wording) return { decision: 'unclear', text: paragraphs.join('\n\n') || text.trim() };
  if (wording.isAll)
    return { decision: 'amended', segments: amendedSegments(wording.text, segments, language) };
  return { decision: 'unclear', text: paragraphs.join('\n\n'), meant: wording.text };
};

/** The paragraphs of a reply without its greeting and its signature. */
const withoutFrame = (text: string, signed: (text: string) => boolean): string[] => {
  const raw = text.split(/\n[ \t]*\n+/).filter((paragraph) => paragraph.trim() !== '');
  const start = raw[0] && raw.length > 1 && isGreeting(raw[0].trim()) ? 1 : 0;
  const end = raw.findIndex((paragraph, at) => at > start && signed(paragraph));
  return raw.slice(start, end < 0 ? raw.length : end).flatMap((paragraph) => paragraphsOf(paragraph));
};

/** Of the runs of paragraphs that can be the wording the longest, and whether anything else was written. */
const longestWording = (paragraphs: string[], before: string, language: string) => {
  const most = paragraphs.slice(0, 12);
  for (let length = most.length; length > 0; length--) {
    for (let from = 0; from + length <= most.length; from++) {
      const text = withoutMarks(most.slice(from, from + length).join(' '), before);
      if (isWording(text.replace(/\s*\[[^\]]*\]\s*/g, ' '), before, language))
        return { text, isAll: length === paragraphs.length };
    }
  }
  return undefined;
};
