import type { ReadAnswer } from './answer';
import type { AnsweredQuote, Understood } from './answered-quote';
import { approvalKey } from './approval-key';
import type { Answered, EntryDetails, SpeakerThen } from './entry';
import type { QuoteState } from './state';
import { type DiffPart, wordDiff } from './word-diff';

export type RecordingHand = { at: string; by: string };
type FromRequest = Extract<ReadAnswer, { by: 'request' }>;

/** What a person chose for quotes that were unclear, or instead of what was understood. */
export type Choices = ReadonlyMap<string, Understood>;

/**
 * The entries that record an answer: one for each quote it decides. What is unclear gives none until it is
 * chosen. An answer about older words is recorded about these, and so approves nothing that stands.
 */
export const answerDetails = (
  answer: FromRequest,
  release: string,
  { at, by }: RecordingHand,
  choices: Choices = new Map(),
): EntryDetails[] =>
  answer.quotes.flatMap((quote): EntryDetails[] => {
    const understood = choices.get(quote.quote) ?? quote.understood;
    if (understood.decision === 'none' || understood.decision === 'unclear') return [];
    const { asked } = quote;
    const common = {
      at,
      by,
      subject: { quote: quote.quote },
      language: asked.language,
      speaker: asked.speaker,
      answer: answeredBy(answer, asked.speaker),
    };
    if (understood.decision !== 'amended') {
      const { approvalKey: key, segments } = asked;
      return [{ kind: understood.decision, ...common, approvalKey: key, segments }];
    }
    const { segments } = understood;
    const { language, speaker } = asked;
    const key = approvalKey({ release, quote: quote.quote, speaker, language, segments });
    return [{ kind: 'amended', ...common, approvalKey: key, segments, instead: asked.approvalKey }];
  });

const answeredBy = (answer: FromRequest, speaker: SpeakerThen): Answered => ({
  name: answer.from.name || speaker.name,
  ...(answer.from.name && answer.from.name !== speaker.name && { for: speaker.name }),
  how: answer.how,
  nonce: answer.nonce,
  source: answer.source,
  ...(answer.at && { at: answer.at }),
  ...(answer.from.address && { address: answer.from.address }),
  ...(answer.messageId && { messageId: answer.messageId }),
  ...(answer.note && { note: answer.note }),
});

export type HandAnswer = {
  decision: 'approved' | 'declined';
  how: Answered['how'];
  /** Who said so, when it was not the speaker. */
  name?: string;
  /** When it was said, ISO 8601. */
  said?: string;
  note?: string;
  /** SHA-256 of a text that came without a reference. */
  source?: string;
};

/** A yes or no that a person records about the words as they will be printed: on the phone, in person, or by hand. */
export const handDetails = (
  { id, printed, words, speaker }: QuoteState,
  language: string,
  { decision, how, name, said, note, source }: HandAnswer,
  { at, by }: RecordingHand,
): EntryDetails | undefined => {
  if (!speaker) return undefined;
  const { key, segments } = printed ?? words;
  if (segments.length === 0) return undefined;
  const answer: Answered = {
    name: name ?? speaker.name,
    ...(name && name !== speaker.name && { for: speaker.name }),
    how,
    ...(said && { at: said }),
    ...(note && { note }),
    ...(source && { source }),
  };
  const { id: speakerId, name: speakerName, title, description, organisation } = speaker;
  const then = { id: speakerId, name: speakerName, title, description, organisation };
  return {
    kind: decision,
    at,
    by,
    subject: { quote: id },
    approvalKey: key,
    segments,
    language,
    speaker: then,
    answer,
  };
};

/** Says that approved words stay approved under the title or organisation the speaker has now. */
export const confirmTitle = (state: QuoteState, hand: RecordingHand): EntryDetails | undefined => {
  const { entry, speaker } = state;
  if (!speaker || !entry || (entry.kind !== 'approved' && entry.kind !== 'amended')) return undefined;
  const { title, description, organisation } = speaker;
  return {
    kind: 'approved',
    ...hand,
    subject: entry.subject,
    approvalKey: entry.approvalKey,
    segments: entry.segments,
    language: entry.language,
    speaker: { id: speaker.id, name: speaker.name, title, description, organisation },
    answer: entry.answer,
    confirms: entry.id,
  };
};

/** Takes back an answer or a request. */
export const retractDetails = (
  entry: { id: string; subject: { quote: string } },
  { at, by }: RecordingHand,
  reason?: string,
): EntryDetails => ({
  kind: 'retracted',
  at,
  by,
  subject: { quote: entry.subject.quote },
  retracts: entry.id,
  ...(reason && { reason }),
});

/** At a place in a segment's printed text, so many characters (UTF-16) go and others come. */
export type SegmentEdit = { segment: number; at: number; remove: number; insert: string };

/**
 * An amendment as edits of the printed words, by word and from the last to the first, to be made as changes
 * by the speaker (`by`). None for an answer about older words: whether it still fits is for a person to say.
 */
export const amendmentEdits = (
  { asked, older }: AnsweredQuote,
  understood: Understood,
  state: QuoteState,
): { quote: string; by: string; edits: SegmentEdit[] } | undefined => {
  if (understood.decision !== 'amended' || older || !state.printed) return undefined;
  const { segments } = state.printed;
  if (segments.length !== understood.segments.length) return undefined;
  const edits = segmentEdits(segments, understood.segments, asked.language);
  return { quote: state.id, by: asked.speaker.id, edits };
};

/** What turns printed segments into others, of which there are as many, by word and from the last to the first. */
export const segmentEdits = (
  segments: readonly string[],
  words: readonly string[],
  language: string,
): SegmentEdit[] =>
  segments
    .flatMap((text, segment) =>
      editsOf(wordDiff(text, framed(text, words[segment] ?? ''), language)).map((edit) => ({
        segment,
        ...edit,
      })),
    )
    .reverse();

/** Space at the ends of a segment is no word of it and stays. */
const framed = (text: string, words: string): string => {
  const [start = '', end = ''] = [/^\s*/u.exec(text)?.[0], /\s*$/u.exec(text.trimStart())?.[0]];
  return words === '' ? '' : start + words + end;
};

const editsOf = (parts: readonly DiffPart[]): Omit<SegmentEdit, 'segment'>[] => {
  const edits: Omit<SegmentEdit, 'segment'>[] = [];
  let at = 0;
  for (const [index, { kind, text }] of parts.entries()) {
    if (kind === 'same') at += text.length;
    if (kind === 'removed') {
      const next = parts[index + 1];
      edits.push({ at, remove: text.length, insert: next?.kind === 'added' ? next.text : '' });
      at += text.length;
    }
    if (kind === 'added' && parts[index - 1]?.kind !== 'removed') edits.push({ at, remove: 0, insert: text });
  }
  return edits;
};
