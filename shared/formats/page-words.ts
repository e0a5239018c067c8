import { say } from '../messages/say';
import type { DraftStamp, View } from './view-types';

const stampTime = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'UTC',
});

/** Day and time of an ISO 8601 time in UTC, so that two desks print the same. */
export const stampOf = (iso: string): { date: string; time: string } => {
  const part = Object.fromEntries(
    stampTime.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]),
  );
  return { date: `${part.day} ${part.month} ${part.year}`, time: `${part.hour}:${part.minute}` };
};

/** "DRAFT · 24 November 2026, 11:02 UTC · Text 7f3a 91c0". */
export const draftWords = ({ time, code }: DraftStamp): string =>
  say('exporting.draft-stamp', { ...stampOf(time), code });

/** Over which the headline no longer fits beside the page number. */
const longestRunningHead = 48;

/** What names the release at the head of a later page: its reference, else the headline, shortened at a word. */
export const runningHead = ({ reference, title }: View): string => {
  if (reference) return reference;
  const characters = [...title];
  if (characters.length <= longestRunningHead) return title;
  const cut = characters.slice(0, longestRunningHead).join('');
  const atWord = cut.slice(0, Math.max(cut.lastIndexOf(' '), longestRunningHead / 2));
  return `${atWord.trimEnd()}…`;
};
