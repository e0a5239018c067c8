import { type Direction, directionOf } from '../formats/direction';
import { viewOf } from '../formats/view';
import type { FinalView, ViewRun } from '../formats/view-types';
import type { Envelope } from '../release/release-file';
import type { Root } from '../release/root';
import { fail, ok, type Result } from '../result';
import { type DetailsOf, readEntry, type SpeakerThen, speakerThen } from './entry';
import { inChainOrder } from './ledger-order';
import { mayPrint } from './may-print';
import { nonceHash } from './nonce';
import { quotesOf, wordingOfTexts } from './quotes';
import { mailHash } from './reply-request';
import { requestMail } from './request-mail';
import { isAboutWords } from './standing';
import { type QuoteState, quoteStates, type Review } from './state';
import { type DiffPart, wordDiff } from './word-diff';
import { wordsInPlace } from './words-in-place';

export type RequestContext = 'quote' | 'paragraph' | 'release';

/** A line as it will be printed; what is not the person's own stands in grey. */
export type RequestLine = { text: string; isTheirs: boolean; run?: ViewRun }[];

export type RequestedQuote = {
  /** From 1: what a reply names it by. */
  number: number;
  quote: string;
  key: string;
  segments: string[];
  wording: string;
  /** The words as they will be printed, from the first segment of each line to the last. */
  lines: RequestLine[];
  /** The whole lines they stand in, when the request shows paragraphs. */
  around?: RequestLine[];
  /** What changed since that person last saw the words; absent when nothing did. */
  since?: DiffPart[];
};

/**
 * All that goes to one person, whatever carries it. Made from a final view alone, which has no place for
 * deleted text, comments and authors.
 */
export type RequestContent = {
  release: { id: string; headline: string; issuers: string[]; language: string; direction: Direction };
  to: SpeakerThen;
  /** Who asks, as the letter is to be signed. */
  from: { name: string; role?: string };
  context: RequestContext;
  note?: string;
  /** ISO 8601, UTC. */
  due?: string;
  /** The person was asked before and has not answered. */
  isReminder?: true;
  nonce: string;
  /** What a sheet is printed on, as the release is. */
  paper: 'A4' | 'Letter';
  quotes: RequestedQuote[];
  /** The release, when the request shows all of it. */
  whole?: FinalView;
};

export type RequestFailure =
  | { reason: 'no-such-speaker' | 'nothing-to-ask' }
  | { reason: 'no-such-quote' | 'not-theirs'; quote: string };

export type RequestOptions = {
  /** The speaker's id. */
  speaker: string;
  /** Ids; without them all of that person's quotes that are neither approved nor on the record. */
  quotes?: readonly string[];
  context: RequestContext;
  from: { name: string; role?: string };
  note?: string;
  due?: string;
  isReminder?: boolean;
  /** From `nonceFromBytes`. */
  nonce: string;
};

/** One request to one person about the words as they will be printed, open changes taken as accepted. */
export const requestFor = (
  root: Root,
  envelope: Pick<Envelope, 'assets'>,
  review: Review,
  options: RequestOptions,
): Result<RequestContent, RequestFailure> => {
  const to = root.speakers.find(({ id }) => id === options.speaker);
  if (!to) return fail({ reason: 'no-such-speaker' });
  const printed = review.acceptedRoot(root);
  const chosen = chosenQuotes(quoteStates(root, review), options);
  if (!chosen.ok) return chosen;
  const view = viewOf(printed, envelope);
  // The view names quotes by their place among those that have words.
  const places = quotesOf(printed)
    .filter(({ wording }) => wording.trim() !== '')
    .map(({ id }) => id);
  const quotes = chosen.value.map(({ id, words }, at): RequestedQuote => {
    const { key, segments, wording } = words;
    const place = places.indexOf(id);
    const seen = lastSeen(review, id, to.id);
    const changed = seen !== undefined && seen !== wording;
    return {
      number: at + 1,
      quote: id,
      key,
      segments,
      wording,
      lines: wordsInPlace(view, place, 'words'),
      ...(options.context === 'paragraph' && { around: wordsInPlace(view, place, 'line') }),
      ...(changed && { since: wordDiff(seen, wording, root.language) }),
    };
  });
  const { context, from, note, due, isReminder, nonce } = options;
  return ok({
    release: {
      id: review.release,
      headline: view.title,
      issuers: view.issuers,
      language: root.language,
      direction: directionOf(root.language),
    },
    to: speakerThen(to),
    from,
    context,
    ...(note?.trim() && { note: note.trim() }),
    ...(due && { due }),
    ...(isReminder && { isReminder }),
    nonce,
    paper: view.paper,
    quotes,
    ...(context === 'release' && { whole: view }),
  });
};

type Chosen = { id: string; words: NonNullable<QuoteState['printed']> };

const chosenQuotes = (
  states: QuoteState[],
  { speaker, quotes }: RequestOptions,
): Result<Chosen[], RequestFailure> => {
  for (const quote of quotes ?? []) {
    const state = states.find(({ id }) => id === quote);
    if (!state?.printed) return fail({ reason: 'no-such-quote', quote });
    if (state.speaker?.id !== speaker) return fail({ reason: 'not-theirs', quote });
  }
  const chosen = states.flatMap((state): Chosen[] => {
    const { id, printed, speaker: theirs } = state;
    if (!printed || theirs?.id !== speaker) return [];
    return (quotes ? quotes.includes(id) : !mayPrint(state)) ? [{ id, words: printed }] : [];
  });
  return chosen.length > 0 ? ok(chosen) : fail({ reason: 'nothing-to-ask' });
};

/** The words that a person saw last of a quote, or wrote: a request that was taken back was seen too. */
const lastSeen = ({ ledger }: Review, quote: string, person: string): string | undefined => {
  for (const loose of inChainOrder(ledger).toReversed()) {
    const entry = readEntry(loose);
    if (!entry || !isAboutWords(entry) || entry.subject.quote !== quote) continue;
    if (entry.speaker.id === person) return wordingOfTexts(entry.segments);
  }
  return undefined;
};

/** What the record keeps of a request: one entry for each quote, with the nonce's hash and never the nonce. */
export const askedDetails = (
  content: RequestContent,
  { at, by }: { at: string; by: string },
): DetailsOf<'asked'>[] => {
  const { release, to, from, context, note, due, nonce, quotes } = content;
  const mail = mailHash(requestMail(content, null).text, release.language);
  return quotes.map(({ quote, number, key, segments }) => ({
    kind: 'asked',
    at,
    by,
    subject: { quote },
    approvalKey: key,
    segments,
    language: release.language,
    speaker: to,
    nonce: nonceHash(nonce),
    number,
    context,
    ...(note && { note }),
    ...(due && { due }),
    mail,
    from: from.name,
  }));
};
