import { editSpeaker } from '../../shared/editing/quote-verbs';
import type { Speaker } from '../../shared/release/root';
import { amendInEditor } from '../../shared/review/amend-in-editor';
import type { ReadAnswer } from '../../shared/review/answer';
import { amendmentEdits, answerDetails, type HandAnswer } from '../../shared/review/answer-entries';
import type { AnsweredQuote, Understood } from '../../shared/review/answered-quote';
import { correctedDetails } from '../../shared/review/corrected';
import type { EntryDetails } from '../../shared/review/entry';
import type { QuoteState } from '../../shared/review/state';
import { unaskedDetails } from '../../shared/review/unasked';
import { newId, now } from '../editor/hand';
import { rootOf, type SheetEditor } from '../editor/sheet-editor';
import { addToRecord, recordingHand } from '../record/recording';

/** One quote and how its answer was read. */
export type DecidedQuote = { quote: AnsweredQuote; understood: Understood };

export type AnswerJob = {
  editor: SheetEditor;
  release: string;
  states: readonly QuoteState[];
  decided: readonly DecidedQuote[];
};

/** A quote whose answer went on record; new words stand on the sheet as changes, unless they no longer fit there. */
export type PutWords = { quote: string; put: 'nothing' | 'on-sheet' | 'not-on-sheet' };

type FromRequest = Extract<ReadAnswer, { by: 'request' }>;

/**
 * Records an answer to a request and puts new words on the sheet as changes by the speaker. With
 * `corrected` the speaker is named so from now on. Nothing when it could not be recorded.
 */
export const recordAnswer = async (
  job: AnswerJob,
  answer: FromRequest,
  corrected?: Speaker,
): Promise<PutWords[] | undefined> => {
  const choices = new Map(job.decided.map(({ quote, understood }) => [quote.quote, understood]));
  const chosen = { ...answer, quotes: answer.quotes.filter(({ quote }) => choices.has(quote)) };
  const details = answerDetails(chosen, job.release, recordingHand(), choices);
  const told = corrected ? correctedDetails(details, job.release, corrected) : details;
  return finish(job, told, corrected);
};

/** The same for an answer that names no request: by hand, about the words that stand. */
export const recordUnasked = async (
  job: AnswerJob,
  said: Omit<HandAnswer, 'decision'>,
): Promise<PutWords[] | undefined> => {
  const { language } = rootOf(job.editor);
  const desk = { release: job.release, states: job.states, language };
  const details = job.decided.map(({ quote, understood }) => {
    const state = job.states.find(({ id }) => id === quote.quote);
    return state && unaskedDetails(state, understood, said, desk, recordingHand());
  });
  return finish(
    job,
    details.filter((one) => one !== undefined),
  );
};

const finish = async (
  { editor, states, decided }: AnswerJob,
  details: readonly EntryDetails[],
  corrected?: Speaker,
): Promise<PutWords[] | undefined> => {
  // Taken from the words that were answered, before a new name makes them others.
  const amendments = decided.flatMap(({ quote, understood }) => {
    const state = states.find(({ id }) => id === quote.quote);
    return state ? [{ quote, understood, amendment: amendmentEdits(quote, understood, state) }] : [];
  });
  if (!(await addToRecord(details))) return undefined;
  if (corrected) editSpeaker(editor, corrected.id, corrected);
  return amendments.map(({ quote: { quote, older }, understood, amendment }): PutWords => {
    // Older words are on record and approve nothing, so there is nothing to put in.
    if (understood.decision !== 'amended' || older) return { quote, put: 'nothing' };
    const isPut = amendment !== undefined && amendInEditor(editor, amendment, { now, newId });
    return { quote, put: isPut ? 'on-sheet' : 'not-on-sheet' };
  });
};
