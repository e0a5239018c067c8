import type { LibraryEntry, WaitingFor } from '../../shared/ipc/types';
import { say } from '../../shared/messages/say';
import { dueWords } from './due-words';
import { embargoTime } from './relative-time';
import { isOverdue } from './waiting-rows';

type Readable = Extract<LibraryEntry, { readable: true }>;

/** The shape and colour of a mark (library.css). */
export type Dot = Readable['status'] | 'embargo' | 'proposed';
export type StatusWords = { dot: Dot; words: string };

/** Whether its embargo is what a person has to know of it, before its status. */
export const isEmbargoed = (entry: Readable): boolean =>
  entry.embargo !== undefined &&
  (entry.status === 'draft' || entry.status === 'ready') &&
  entry.quotes.proposed === 0;

const isUnderWay = ({ status }: Readable): boolean =>
  status === 'draft' || status === 'in-review' || status === 'ready' || status === 'corrected';

/** Where a release stands, as its row says it: what a person has to do about it comes before its status. */
export const statusWords = (entry: Readable, now: Date, locale: string): StatusWords => {
  if (isUnderWay(entry) && entry.quotes.proposed > 0)
    return { dot: 'proposed', words: say('library.status.proposed') };
  if (entry.status === 'in-review')
    return { dot: 'in-review', words: askedWords(entry.waiting, now, locale) };
  if (isEmbargoed(entry) && entry.embargo)
    return {
      dot: 'embargo',
      words: say('library.embargoed', { time: embargoTime(entry.embargo.until, locale) }),
    };
  return { dot: entry.status, words: say(`library.status.${entry.status}`) };
};

const askedWords = (waiting: readonly WaitingFor[], now: Date, locale: string): string => {
  if (waiting.length === 0) return say('library.status.in-review');
  if (waiting.some((one) => isOverdue(one, now))) return say('library.status.asked-late');
  const [soonest] = waiting.flatMap(({ due }) => due ?? []).sort();
  if (soonest === undefined) return say('library.status.asked');
  return say('library.status.asked-due', { due: dueWords(soonest, now, locale) });
};

/** Whether the row counts its approved quotes; while none is asked or approved the time says more. */
export const countsQuotes = (entry: Readable): boolean =>
  isUnderWay(entry) &&
  !isEmbargoed(entry) &&
  entry.quotes.all > 0 &&
  (entry.status === 'in-review' || entry.quotes.approved > 0 || entry.quotes.proposed > 0);
