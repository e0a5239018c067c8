import { say } from '../../shared/messages/say';
import type { Change } from '../../shared/review/changes';
import type { QuoteEntry } from '../../shared/review/standing';
import type { QuoteState } from '../../shared/review/state';
import { dayWords, momentWords } from '../record/moments';
import type { Offered } from './offered';

/** What the sentences need beside the state. */
export type WhyDesk = {
  offered?: Offered | undefined;
  changes: readonly Change[];
  /** The name of whoever a mark or an entry names. */
  nameOf: (by: string) => string;
  /** ISO 8601. */
  now: string;
};

/** Why a quote is in its state, in plain sentences. */
export const whyWords = (quote: QuoteState, desk: WhyDesk): string => {
  const { state, entry, request } = quote;
  if (desk.offered) return say('quotes.why.offered', valuesOf(desk.offered.entry));
  switch (state) {
    case 'on-record':
      return '';
    case 'unapproved':
      return request
        ? say(askedAbout(request, quote), askedValues(request, desk))
        : say('quotes.why.unapproved');
    case 'asked':
      return entry?.kind === 'asked' ? askedWords(entry, desk) : '';
    case 'approved':
      return entry ? approvedWords(entry) : '';
    case 'change-proposed':
      return [entry && approvedWords(entry), proposedWords(quote, desk)].filter(Boolean).join(' ');
    case 'lapsed':
      return [entry && approvedWords(entry), say('quotes.why.lapsed'), request && askedWords(request, desk)]
        .filter(Boolean)
        .join(' ');
    case 'declined':
      return entry ? declinedWords(entry) : '';
  }
};

/** A request shows the words as they will be printed: with the open changes, which nobody has accepted yet. */
const askedAbout = ({ approvalKey }: Asked, { printed }: QuoteState) =>
  approvalKey === printed?.key ? 'quotes.why.asked-changed' : 'quotes.why.asked-older';

type Asked = Extract<QuoteEntry, { kind: 'asked' }>;
type Answer = Exclude<QuoteEntry, Asked>;

const valuesOf = ({ answer, at, speaker }: Answer) => ({
  when: momentWords(answer.at ?? at),
  how: say(`record.how.${answer.how}`),
  name: answer.name,
  speaker: speaker.name,
});

const approvedWords = (entry: QuoteEntry): string => {
  if (entry.kind === 'asked') return '';
  const key = entry.kind === 'amended' ? 'quotes.why.amended' : 'quotes.why.approved';
  return say(entry.answer.for ? `${key}-for` : key, valuesOf(entry));
};

const declinedWords = (entry: QuoteEntry): string => {
  if (entry.kind === 'asked') return '';
  const words = say(entry.answer.for ? 'quotes.why.declined-for' : 'quotes.why.declined', valuesOf(entry));
  return entry.answer.note ? `${words} “${entry.answer.note}”` : words;
};

const askedValues = ({ at, by, due, recorder }: Asked, { nameOf }: WhyDesk) => ({
  when: momentWords(at),
  name: recorder || nameOf(by),
  ...(due && { due: momentWords(due) }),
});

const askedWords = (entry: Asked, desk: WhyDesk): string => {
  const late = entry.due !== undefined && Date.parse(entry.due) < Date.parse(desk.now);
  const key = entry.due ? (late ? 'quotes.why.asked-late' : 'quotes.why.asked-due') : 'quotes.why.asked';
  return say(key, askedValues(entry, desk));
};

const proposedWords = ({ changes }: QuoteState, desk: WhyDesk): string => {
  const [first] = changes.by;
  if (first === undefined) return '';
  const newest = desk.changes
    .filter(({ id }) => changes.ids.includes(id))
    .map(({ at }) => at)
    .sort()
    .at(-1);
  const values = {
    count: changes.ids.length,
    name: changes.by.map(desk.nameOf).join(', '),
    when: newest === undefined ? '' : momentWords(newest),
  };
  return say('quotes.why.proposed', values);
};

/** The state and its day, as it stands in the margin. */
export const noteWords = ({ state, entry }: QuoteState, offered: Offered | undefined): string => {
  if (offered) return say('quotes.note.offered');
  if (state === 'change-proposed') return say('quotes.note.change-proposed');
  if (!entry || state === 'lapsed') return say(`quotes.state.${state}`);
  const at = entry.kind === 'asked' ? entry.at : (entry.answer.at ?? entry.at);
  return say('quotes.note.day', { state: say(`quotes.state.${state}`), day: dayWords(at) });
};
