import { say } from '../messages/say';
import type { SpeakerThen } from './entry';
import type { RequestContent, RequestLine } from './request';
import type { DiffPart } from './word-diff';

const dueTime = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'UTC',
});

/** "Thursday 26 November 2026, 12:00 UTC". */
export const instantWords = (iso: string): string => {
  const part = Object.fromEntries(
    dueTime.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]),
  );
  return `${part.weekday} ${part.day} ${part.month} ${part.year}, ${part.hour}:${part.minute} UTC`;
};

/** A speaker as an attribution names them: name, title or description, organisation. */
export const speakerWords = ({ name, title, description, organisation }: SpeakerThen): string =>
  [name, title || description, organisation].filter((part) => part?.trim()).join(', ');

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** Set apart from the direction of an English sentence around it, so that its marks stand where they belong. */
export const isolated = (text: string): string => (rightToLeft.test(text) ? `\u2068${text}\u2069` : text);

export const openingWords = ({ release, isReminder }: RequestContent): string => {
  const { headline, issuers } = release;
  const opening =
    issuers.length > 0
      ? say('review.request.opening', { headline, issuer: issuers.join(', ') })
      : say('review.request.opening-no-issuer', { headline });
  return isReminder ? `${say('review.request.reminder')} ${opening}` : opening;
};

export const isInterrupted = (lines: readonly RequestLine[]): boolean =>
  lines.some((line) => line.some(({ isTheirs }) => !isTheirs));

/** The changes of a diff as sentences, for where nothing can be struck out. */
export const changeWords = (parts: readonly DiffPart[]): string[] => {
  const sentences: string[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    const next = parts[at + 1];
    if (part?.kind === 'removed' && next?.kind === 'added') {
      sentences.push(say('review.request.replaced', { before: part.text.trim(), after: next.text.trim() }));
      at++;
    } else if (part?.kind === 'removed') {
      sentences.push(say('review.request.removed', { before: part.text.trim() }));
    } else if (part?.kind === 'added') {
      sentences.push(say('review.request.added', { after: part.text.trim() }));
    }
  }
  return sentences;
};
