import { type AnsweredQuote, answeredQuote, type Understood } from '../../shared/review/answered-quote';
import type { UnaskedDesk } from '../../shared/review/unasked';

/** One way to read what was said about a quote, to choose from. */
export type Reading = { id: string; understood: Understood };

type Desk = Pick<UnaskedDesk, 'release' | 'states'>;

/** What was understood first, then every other way to read it. */
export const readingsOf = (quote: AnsweredQuote, desk: Desk): Reading[] => {
  const { understood } = quote;
  const found: Understood[] =
    understood.decision === 'unclear'
      ? understood.options.map((option) =>
          option.decision === 'amended' ? amendedAs(quote, option.segments, desk) : option,
        )
      : [understood];
  const all: Understood[] = [
    ...found,
    { decision: 'approved' },
    { decision: 'declined' },
    { decision: 'none' },
  ];
  const readings = new Map<string, Reading>();
  for (const one of all) {
    const id = idOf(one);
    if (!readings.has(id)) readings.set(id, { id, understood: one });
  }
  return [...readings.values()];
};

/** What holds when nobody chooses: nothing, when it was unclear. */
export const firstReading = ({ understood }: AnsweredQuote): string | null =>
  understood.decision === 'unclear' ? null : idOf(understood);

const idOf = (understood: Understood): string =>
  understood.decision === 'amended' ? `amended ${understood.wording}` : understood.decision;

/** Words as the answer to a quote: a yes when they are those that were asked about. */
export const amendedAs = ({ asked }: AnsweredQuote, segments: readonly string[], desk: Desk): Understood =>
  answeredQuote(asked, { decision: 'amended', segments: [...segments] }, desk).understood;
