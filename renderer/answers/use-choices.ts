import { useMemo, useState } from 'react';
import type { AnsweredQuote, Understood } from '../../shared/review/answered-quote';
import { wordingOfTexts } from '../../shared/review/quotes';
import type { QuoteState } from '../../shared/review/state';
import { type Chosen, isDecided, typing } from './reading-card';
import { amendedAs, type Reading, readingsOf } from './readings';
import type { DecidedQuote } from './record-answer';

type ReadQuote = {
  quote: AnsweredQuote;
  readings: Reading[];
  chosen: Chosen;
  understood: Understood | undefined;
};

/** What is chosen for each quote of an answer; it begins with `first`. */
export const useChoices = (
  quotes: readonly AnsweredQuote[],
  release: string,
  states: readonly QuoteState[],
  first: (quote: AnsweredQuote) => string | null,
) => {
  const [made, setMade] = useState<Record<string, Chosen>>({});
  const read = useMemo(
    () => quotes.map((quote) => ({ quote, readings: readingsOf(quote, { release, states }) })),
    [quotes, release, states],
  );
  const all = read.map(({ quote, readings }): ReadQuote => {
    const before = wordingOfTexts(quote.asked.segments);
    const chosen = made[quote.quote] ?? { id: first(quote), typed: before };
    const understood =
      chosen.id === typing
        ? amendedAs(quote, [chosen.typed], { release, states })
        : readings.find(({ id }) => id === chosen.id)?.understood;
    return { quote, readings, chosen, understood };
  });
  return {
    all,
    choose: (quote: string, chosen: Chosen) => setMade((before) => ({ ...before, [quote]: chosen })),
    decided: all.flatMap(({ quote, understood }): DecidedQuote[] =>
      isDecided(understood) ? [{ quote, understood }] : [],
    ),
  };
};
