import { getLocalTimeZone } from '@internationalized/date';
import type { Args } from '../../shared/ipc/contract';
import type { RequestContext } from '../../shared/review/request';
import { type Due, dueInstant } from './due';
import type { PersonToAsk } from './people';
import type { Asking } from './requests-store';

export type Carrier = Args<'request/send'>['carrier'];
export const carriers: readonly Carrier[] = ['text', 'eml', 'form', 'sheet'];
export const contexts: readonly RequestContext[] = ['quote', 'paragraph', 'release'];

/** What the person at the desk has chosen so far. */
export type AskDraft = {
  speaker: string;
  quotes: readonly string[];
  context: RequestContext;
  note: string;
  due: Due;
  carrier: Carrier;
};

export const draftFor = (person: PersonToAsk, asking: Asking | null): AskDraft => {
  const all = person.quotes.map(({ id }) => id);
  const wanted = asking?.speaker === person.speaker.id ? asking.quotes : undefined;
  // One request a person: what was not asked goes along, what waits for an answer only when it is meant.
  const chosen = person.quotes
    .filter(({ id, request }) => wanted?.includes(id) || Boolean(request) === Boolean(asking?.reminder))
    .map(({ id }) => id);
  return {
    speaker: person.speaker.id,
    quotes: chosen.length > 0 ? chosen : all,
    context: 'quote',
    note: '',
    due: { kind: 'none' },
    carrier: 'text',
  };
};

/** What the request is made of, for the preview and for sending. */
export const optionsOf = ({ speaker, quotes, context, note, due }: AskDraft) => {
  const at = dueInstant(due, getLocalTimeZone());
  return {
    speaker,
    quotes: [...quotes],
    context,
    ...(note.trim() && { note: note.trim() }),
    ...(at && { due: at }),
  };
};

/** False while something is missing that was begun. */
export const isComplete = ({ quotes, due }: AskDraft): boolean =>
  quotes.length > 0 && (due.kind !== 'pick' || (due.date !== null && due.time !== null));
