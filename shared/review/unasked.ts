import type { AnswerDesk } from './answer';
import { type HandAnswer, handDetails, type RecordingHand } from './answer-entries';
import { answeredQuote, type Given, type Understood } from './answered-quote';
import { approvalKey } from './approval-key';
import { type EntryDetails, type EntryOf, speakerThen } from './entry';
import type { QuoteState } from './state';

/**
 * The words as they will be printed, as if they had been asked about just now: what an answer that names no
 * request is held against. Nothing of it goes on record. None for a quote without speaker or words.
 */
export const unasked = (
  { id, printed, speaker }: QuoteState,
  language: string,
  number: number,
): EntryOf<'asked'> | undefined => {
  if (!speaker || !printed) return undefined;
  return {
    id: '',
    prev: [],
    key: '',
    signature: '',
    kind: 'asked',
    at: '',
    by: '',
    subject: { quote: id },
    approvalKey: printed.key,
    segments: printed.segments,
    language,
    speaker: speakerThen(speaker),
    nonce: '',
    number,
    context: 'quote',
  };
};

export type UnaskedDesk = Pick<AnswerDesk, 'release' | 'states'> & { language: string };

/** An answer without a reference, held against the quotes it may be about: each is for a person to decide. */
export const unaskedQuotes = (offered: readonly string[], text: string, desk: UnaskedDesk) =>
  offered.flatMap((id, at) => {
    const state = desk.states.find((one) => one.id === id);
    const asked = state && unasked(state, desk.language, at + 1);
    const given: Given = { decision: 'unclear', text };
    return asked ? [answeredQuote(asked, given, desk)] : [];
  });

/** What a person read in an answer without a reference, for the record: by hand, about the words that stand. */
export const unaskedDetails = (
  state: QuoteState,
  understood: Understood,
  said: Omit<HandAnswer, 'decision'>,
  desk: UnaskedDesk,
  hand: RecordingHand,
): EntryDetails | undefined => {
  if (understood.decision === 'none' || understood.decision === 'unclear') return undefined;
  if (understood.decision !== 'amended')
    return handDetails(state, desk.language, { ...said, decision: understood.decision }, hand);
  const yes = handDetails(state, desk.language, { ...said, decision: 'approved' }, hand);
  if (yes?.kind !== 'approved') return undefined;
  const { segments } = understood;
  const { release, language } = desk;
  const key = approvalKey({ release, quote: state.id, speaker: yes.speaker, language, segments });
  return { ...yes, kind: 'amended', approvalKey: key, segments, instead: yes.approvalKey };
};
