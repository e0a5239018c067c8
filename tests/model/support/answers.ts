import { readAnswer } from '../../../shared/review/answer';
import { pastedSource } from '../../../shared/review/mail';
import { type Desk, nonce } from './asked-release';
import { release } from './record';

/** A file of answers as a form writes it; `more` says whose it is, to what, and what else it says. */
export const answerFile = (answers: readonly object[], more: object): string =>
  JSON.stringify({
    format: 'on-record.answer',
    version: 1,
    answers,
    name: 'Ilse Marrow',
    at: '2026-11-24T11:00:00.000Z',
    ...more,
  });

/** The same to what a desk asked: quote, decision, and words where they are not those that were asked about. */
export const fileOf = (desk: Desk, answers: [string, string, string[]?][], more: object = {}): string =>
  answerFile(
    answers.map(([quote, decision, segments]) => {
      const asked = desk.content.quotes.find((one) => one.quote === quote);
      return {
        quote,
        key: asked?.key ?? 'a'.repeat(64),
        decision,
        segments: segments ?? asked?.segments ?? [],
      };
    }),
    { release, nonce, ...more },
  );

/** What is read out of an answer that names its request; anything else is a bug of the test. */
export const readFor = (desk: Desk, text: string) => {
  const answer = readAnswer(pastedSource(text), desk);
  if (!answer.ok || answer.value.by !== 'request') throw new Error(JSON.stringify(answer));
  return answer.value;
};
