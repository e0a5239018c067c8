import { say } from '../../shared/messages/say';
import type { ReadAnswer } from '../../shared/review/answer';
import type { AnsweredQuote } from '../../shared/review/answered-quote';
import { wordingOfTexts } from '../../shared/review/quotes';
import { changeWords } from '../../shared/review/request-words';

type FromRequest = Extract<ReadAnswer, { by: 'request' }>;

/** What becomes of one quote of an answer, and why it is left out when it is. */
export type Fate = 'recorded' | 'not-answered' | 'unclear' | 'hidden' | 'known';

/** What was understood, in plain sentences: nothing is recorded that is not said here. */
export const understoodLines = (answer: FromRequest, fates: ReadonlyMap<string, Fate>): string[] => [
  say('cli.answer.from', { name: answer.from.name || answer.person.name }),
  ...answer.quotes.flatMap((quote) => quoteLines(quote, fates.get(quote.quote) ?? 'recorded')),
  ...(answer.note ? [say('cli.answer.note', { note: answer.note })] : []),
  ...(answer.corrections
    ? [
        say('cli.answer.corrections', {
          speaker: Object.values(answer.corrections)
            .filter((part) => part.trim() !== '')
            .join(', '),
        }),
      ]
    : []),
];

const quoteLines = ({ quote, number, asked, understood, older }: AnsweredQuote, fate: Fate): string[] => {
  const wording = wordingOfTexts(asked.segments);
  const line = say('cli.answer.quote', { number, quote, wording, what: whatOf(understood.decision) });
  const details: string[] = [];
  if (understood.decision === 'amended') details.push(...changeWords(understood.diff));
  if (understood.decision === 'unclear') {
    details.push(say('cli.answer.said', { text: understood.text.replace(/\s+/g, ' ').trim() }));
    for (const option of understood.options)
      if (option.decision === 'amended')
        details.push(say('cli.answer.may-mean', { wording: option.wording }));
  }
  if (older) details.push(say('cli.answer.older'), ...changeWords(older));
  if (fate === 'hidden' || fate === 'known') details.push(say(`cli.answer.${fate}`));
  return [line, ...details.map((detail) => `   ${detail}`)];
};

const whatOf = (decision: AnsweredQuote['understood']['decision']): string =>
  say(`cli.answer.is-${decision}`);
