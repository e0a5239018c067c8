import { textOfView } from '../formats/view-text';
import { say } from '../messages/say';
import { shortCode } from '../release/hash';
import type { RequestContent, RequestedQuote, RequestLine } from './request';
import { changeWords, instantWords, isInterrupted, openingWords } from './request-words';

export type RequestMail = { subject: string; text: string };

/** Longer subjects are cut by mail programs, and the reference stands at the end. */
const longestHeadline = 80;

/**
 * The request as a mail in plain text. Each wording stands in full and in one line a paragraph; the line
 * with the nonce stands alone. `record` is the record's head once the request is in it.
 */
export const requestMail = (content: RequestContent, record: string | null): RequestMail => {
  const { release, to, from, note, due, isReminder, nonce, quotes, whole } = content;
  const brackets = quotes.some(({ lines }) => isInterrupted(lines));
  const blocks = [
    say('review.request.greeting', { name: to.name }),
    openingWords(content),
    ...(due ? [say('review.request.due', { due: instantWords(due) })] : []),
    ...(note ? [note] : []),
    ...quotes.map(quoteWords),
    ...(brackets ? [say('review.request.brackets')] : []),
    [say('review.request.how'), ...(quotes.length > 1 ? [say('review.request.how-many')] : [])].join('\n'),
    [
      say('review.request.ref', { nonce }),
      ...(record ? [say('review.request.record', { code: shortCode(record) })] : []),
    ].join('\n'),
    from.role ? `${from.name}\n${from.role}` : from.name,
    ...(whole ? [say('review.request.release'), textOfView(whole)] : []),
  ];
  return {
    subject: say(isReminder ? 'review.request.subject-reminder' : 'review.request.subject', {
      headline: shortened(release.headline),
      nonce,
    }),
    text: `${blocks.join('\n\n')}\n`,
  };
};

const shortened = (headline: string): string => {
  const line = headline.replace(/\s+/g, ' ');
  const characters = [...line];
  return characters.length <= longestHeadline
    ? line
    : `${characters.slice(0, longestHeadline).join('').trimEnd()}…`;
};

/** One quote is numbered too: the reply may name it. */
const quoteWords = ({ number, lines, around, since }: RequestedQuote): string =>
  [
    `${number}. ${lines.map(lineText).join('\n')}`,
    ...(since
      ? [[say('review.request.since'), ...changeWords(since).map((line) => `- ${line}`)].join('\n')]
      : []),
    ...(around ? [[say('review.request.paragraph'), ...around.map(plain)].join('\n')] : []),
  ].join('\n\n');

/** Marks at the ends of what interrupts a quote: in brackets they would only be in the way. */
const marksAround = /^[\s,“”„«»"]+|[\s,“”„«»"]+$/gu;

/** What is not the person's own in brackets, since plain text has no grey. */
export const lineText = (line: RequestLine): string =>
  line
    .map(({ text, isTheirs }) => (isTheirs ? text : ` [${text.replace(marksAround, '') || text.trim()}] `))
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim();

const plain = (line: RequestLine): string => line.map(({ text }) => text).join('');
