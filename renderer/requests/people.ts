import type { Speaker } from '../../shared/release/root';
import { mayPrint } from '../../shared/review/may-print';
import type { QuoteState } from '../../shared/review/state';

/** One person and their quotes that a request can be about. */
export type PersonToAsk = { speaker: Speaker; quotes: QuoteState[] };

/** Whether a request about a quote makes sense: it has words to print that nobody has said yes to. */
export const isToAsk = (state: QuoteState): boolean => state.printed !== undefined && !mayPrint(state);

/** Who has quotes that may not be printed yet, in the order of the sheet. */
export const peopleToAsk = (states: readonly QuoteState[]): PersonToAsk[] => {
  const people = new Map<string, PersonToAsk>();
  for (const state of states) {
    if (!state.speaker || !isToAsk(state)) continue;
    const person = people.get(state.speaker.id);
    if (person) person.quotes.push(state);
    else people.set(state.speaker.id, { speaker: state.speaker, quotes: [state] });
  }
  return [...people.values()];
};
