import { basename } from 'node:path';
import { say } from '../../shared/messages/say';
import { describeSaveFailure } from '../../shared/release/failures';
import type { Release } from '../../shared/release/file-format';
import { shortCode } from '../../shared/release/hash';
import type { Root } from '../../shared/release/root';
import { fail, ok, type Result } from '../../shared/result';
import { amendedRoot } from '../../shared/review/amend-in-editor';
import { type AnswerFailure, type ReadAnswer, readAnswer } from '../../shared/review/answer';
import { amendmentEdits, answerDetails } from '../../shared/review/answer-entries';
import { quotesKnown } from '../../shared/review/answer-known';
import type { AnsweredQuote } from '../../shared/review/answered-quote';
import { headOf } from '../../shared/review/ledger-order';
import { readSource, type SourceFailure } from '../../shared/review/mail';
import { type QuoteState, quoteStates } from '../../shared/review/state';
import { boundBy, withEntries } from '../../shared/review/with-entries';
import { newId } from '../services/new-id';
import { reviewOf } from '../services/review-of';
import { type Fate, understoodLines } from './answer-told';
import { readArguments, type Usage, usage } from './arguments';
import { done, type ExitCode } from './exit-codes';
import { describeUnsaved, type Found, findRelease, saveFound, withReadAsAncestor } from './found-release';
import { findHand, type Hand } from './hand';
import { readInput } from './input';
import type { Output } from './output';
import { resolvePath } from './paths';
import { end, type Refusal, refusal } from './refusal';

type Parts = { home: string; output: Output };
type FromRequest = Extract<ReadAnswer, { by: 'request' }>;

/** `answer FILE A`: says what was understood, and records what is certain. */
export const runAnswer = async (args: string[], { home, output }: Parts): Promise<ExitCode> => {
  const plan = readPlan(args);
  if (!plan.ok) return end(plan.failure, output);
  const found = await findRelease(plan.value.file);
  if (!found.ok) return end(found.failure, output);
  const states = quoteStates(found.value.root, reviewOf(found.value));
  const answer = await read(plan.value.answer, found.value, states);
  if (!answer.ok) return end(answer.failure, output);
  const fates = fatesOf(answer.value, found.value);
  for (const line of understoodLines(answer.value, fates)) output.print(line);
  const recorded = answer.value.quotes.filter(({ quote }) => fates.get(quote) === 'recorded');
  if (recorded.length === 0)
    return end(refusal(say('cli.answer.nothing', { name: found.value.name })), output);
  const hand = await findHand(home, output);
  const next = recordedIn(found.value, { ...answer.value, quotes: recorded }, states, hand);
  if (!next.ok) return end(next.failure, output);
  for (const line of next.value.told) output.tell(line);
  const saved = await saveFound(found.value, next.value.release);
  if (!saved.ok) return end(refusal(describeUnsaved(saved.failure)), output);
  const code = shortCode(headOf(next.value.release.envelope.ledger) ?? '');
  output.print(say('cli.answer.recorded', { count: recorded.length, name: found.value.name, code }));
  return done;
};

const readPlan = (args: string[]): Result<{ file: string; answer: string }, Usage> => {
  const parsed = readArguments(args, {});
  if (!parsed.ok) return parsed;
  const [file, answer, ...more] = parsed.value.positionals;
  if (file === undefined || answer === undefined || more.length > 0) return usage(say('cli.answer-two'));
  return ok({ file, answer });
};

const read = async (
  given: string,
  { envelope }: Found,
  states: readonly QuoteState[],
): Promise<Result<FromRequest, Refusal>> => {
  const path = resolvePath(given);
  const name = basename(path);
  const bytes = await readInput(path);
  if (!bytes.ok) return bytes;
  const source = await readSource(bytes.value, name);
  if (!source.ok) return usage(describeUnread(source.failure, name));
  const answer = readAnswer(source.value, { release: envelope.id, ledger: envelope.ledger, states });
  if (!answer.ok) return usage(describeUnread(answer.failure, name));
  // Whose words it decides about is for a person to say, who has the window for that.
  if (answer.value.by === 'hand') return fail(refusal(say('review.answer.unknown-ref')));
  return ok(answer.value);
};

const describeUnread = ({ reason }: SourceFailure | AnswerFailure, name: string): string =>
  say(`review.answer.${reason}`, { name });

/** What is recorded of an answer without a person who looks at it: what is certain, and no answer twice. */
const fatesOf = (answer: FromRequest, { envelope }: Found): Map<string, Fate> => {
  const known = quotesKnown(answer, envelope.ledger);
  const fateOf = ({ quote, understood, hasHidden }: AnsweredQuote): Fate => {
    if (understood.decision === 'none') return 'not-answered';
    if (understood.decision === 'unclear') return 'unclear';
    if (known.has(quote)) return 'known';
    return hasHidden ? 'hidden' : 'recorded';
  };
  return new Map(answer.quotes.map((quote) => [quote.quote, fateOf(quote)]));
};

type Recorded = { release: Release; told: string[] };

const recordedIn = (
  found: Found,
  answer: FromRequest,
  states: readonly QuoteState[],
  hand: Hand,
): Result<Recorded, Refusal> => {
  const { envelope, name } = found;
  const details = answerDetails(answer, envelope.id, { at: hand.at, by: hand.author.id });
  const recorded = withEntries(found, details, hand, hand.signer);
  if (!recorded.ok) return fail(refusal(describeSaveFailure({ ...recorded.failure, name })));
  const { root, told } = amended(found, answer, states, hand);
  const ancestors = root === found.root ? envelope.ancestors : withReadAsAncestor(found).ancestors;
  return ok({ release: { root, envelope: { ...recorded.value, ancestors } }, told });
};

/** Words as their speaker wants them arrive as open changes; words that were asked about once do not. */
const amended = (found: Found, { quotes }: FromRequest, states: readonly QuoteState[], hand: Hand) => {
  const isBound = boundBy(found.envelope.ledger) !== undefined;
  const told: string[] = [];
  let root: Root = found.root;
  for (const quote of quotes) {
    const { understood, older, number } = quote;
    if (understood.decision !== 'amended' || older) continue;
    const state = states.find(({ id }) => id === quote.quote);
    const amendment = state && !isBound ? amendmentEdits(quote, understood, state) : undefined;
    if (!amendment) {
      told.push(say(isBound ? 'cli.answer.text-bound' : 'cli.answer.text-other', { number }));
      continue;
    }
    root = amendedRoot(root, amendment, { now: () => hand.at, newId });
    told.push(say('cli.answer.as-changes', { number }));
  }
  return { root, told };
};
