import type { LedgerEntry } from '../release/release-file';
import type { Basis, Root, Speaker } from '../release/root';
import { approvalKey } from './approval-key';
import type { EntryOf } from './entry';
import { type QuoteChanges, quoteChangesOf } from './quote-changes';
import { type QuoteView, quotesOf, wordingOfTexts } from './quotes';
import { matchesSource } from './source-words';
import { isApproval, openRequest, type QuoteEntry, standingFor } from './standing';
import { type DiffPart, wordDiff } from './word-diff';

export type QuoteStateName =
  | 'unapproved'
  | 'asked'
  | 'approved'
  | 'change-proposed'
  | 'lapsed'
  | 'declined'
  | 'on-record';

/** The words of a quote in one reading, with open changes rejected or accepted. */
export type QuoteWords = { key: string; segments: string[]; wording: string };

/** Typography: same words, set otherwise. Title: the speaker's, or the organisation, is another one since. */
export type QuoteNote = 'typography' | 'title' | 'other-words-than-source';

export type QuoteState = {
  id: string;
  state: QuoteStateName;
  speaker?: Speaker;
  basis: Basis;
  /** What stands when every open change is rejected; with them accepted for a quote that is all new. */
  words: QuoteWords;
  /** As it will be printed; absent when a change takes all of it away. */
  printed?: QuoteWords;
  /** The answer or request that says so. */
  entry?: QuoteEntry;
  notes: QuoteNote[];
  /** Lapsed: what was approved → what stands. Change proposed: what is approved → what is proposed. */
  diff?: DiffPart[];
  changes: QuoteChanges;
  /** The request about it that waits for an answer, whatever the words are by now. */
  request?: EntryOf<'asked'>;
};

/** `release` is the file's id; the two readings are those of changes.ts. */
export type Review = {
  release: string;
  ledger: readonly LedgerEntry[];
  acceptedRoot: (root: Root) => Root;
  rejectedRoot: (root: Root) => Root;
};

/**
 * The state of every quote, in order of the sheet, derived from the words and the record alone. A state is
 * the same object while nothing it rests on has changed, so that a key costs the quotes of one paragraph.
 */
export const quoteStates = (root: Root, review: Review): QuoteState[] => {
  const known = found.get(root);
  const isSame = (Object.keys(review) as (keyof Review)[]).every((key) => known?.review[key] === review[key]);
  if (known && isSame) return known.states;
  const states = findStates(root, review);
  found.set(root, { review, states });
  return states;
};

/** Window and gate ask for each version of a release one after the other. */
const found = new WeakMap<Root, { review: Review; states: QuoteState[] }>();

const findStates = (root: Root, review: Review): QuoteState[] => {
  const changes = quoteChangesOf(root);
  const all = quotesOf(root);
  // Without a change of any words the text is its own reading.
  const isPlain = !hasMarks(root);
  const rejected = byId(isPlain ? all : quotesOf(review.rejectedRoot(root)));
  const accepted = byId(isPlain ? all : quotesOf(review.acceptedRoot(root)));
  return all.map((quote) =>
    remembered(review, {
      quote,
      language: root.language,
      rejected: rejected.get(quote.id),
      accepted: accepted.get(quote.id),
      changes: changes.get(quote.id) ?? none,
    }),
  );
};

const none: QuoteChanges = { ids: [], by: [] };
const byId = (quotes: QuoteView[]) => new Map(quotes.map((quote) => [quote.id, quote]));

type Inputs = {
  quote: QuoteView;
  language: string;
  rejected: QuoteView | undefined;
  accepted: QuoteView | undefined;
  changes: QuoteChanges;
};

const memo = new WeakMap<readonly LedgerEntry[], Map<string, { of: string; state: QuoteState }>>();

const remembered = (review: Review, inputs: Inputs): QuoteState => {
  const states = memo.get(review.ledger) ?? new Map<string, { of: string; state: QuoteState }>();
  memo.set(review.ledger, states);
  const { quote, language, rejected, accepted, changes } = inputs;
  const of = JSON.stringify([
    review.release,
    language,
    quote.speaker ?? null,
    quote.basis,
    rejected ? textsOf(rejected) : null,
    accepted ? textsOf(accepted) : null,
    changes,
  ]);
  const known = states.get(quote.id);
  if (known?.of === of) return known.state;
  const state = derive(review, inputs);
  states.set(quote.id, { of, state });
  return state;
};

const textsOf = ({ segments }: QuoteView): string[] => segments.map(({ text }) => text);

const derive = ({ release, ledger }: Review, inputs: Inputs): QuoteState => {
  const { quote, language, changes } = inputs;
  const { id, speaker, basis } = quote;
  const wordsOf = (view: QuoteView | undefined): QuoteWords | undefined => {
    if (!view || view.wording.trim() === '') return undefined;
    const segments = textsOf(view);
    const key = approvalKey({ release, quote: id, speaker, language, segments });
    return { key, segments, wording: view.wording };
  };
  const printed = wordsOf(inputs.accepted);
  // A quote that is inserted as a whole has no words yet when changes are rejected: one reading is left.
  const words = wordsOf(inputs.rejected) ?? printed ?? wordsOf(quote);
  const common = {
    id,
    ...(speaker && { speaker }),
    basis,
    words: words ?? {
      key: approvalKey({ release, quote: id, speaker, language, segments: [] }),
      segments: [],
      wording: '',
    },
    ...(printed && { printed }),
    changes,
  };
  const request = openRequest(ledger, id);
  const state = judged(common, standingFor(ledger, id), language);
  return { ...common, ...state, ...(request && { request }) };
};

type Judged = Pick<QuoteState, 'state' | 'notes' | 'entry' | 'diff'>;
type Judging = Pick<QuoteState, 'words' | 'printed' | 'basis' | 'speaker'>;

const judged = (
  { words, printed, basis, speaker }: Judging,
  entries: readonly QuoteEntry[],
  language: string,
): Judged => {
  if (basis.kind === 'record') {
    const source = basis.words?.trim() ? basis.words : undefined;
    if (source === undefined || matchesSource(words.segments, source, language))
      return { state: 'on-record', notes: [] };
  }
  const notes: QuoteNote[] = basis.kind === 'record' ? ['other-words-than-source'] : [];
  if (words.wording === '') return { state: 'unapproved', notes };
  const reading = readingOf(words.key, entries);
  if (reading.state === 'approved') {
    const { entry } = reading;
    const isKept = printed !== undefined && readingOf(printed.key, entries).state === 'approved';
    if (!isKept)
      return {
        state: 'change-proposed',
        entry,
        notes,
        diff: wordDiff(words.wording, printed?.wording ?? '', language),
      };
    if (wordingOfTexts(entry.segments) !== printed.wording) notes.push('typography');
    if (!sameStanding(entry.speaker, speaker)) notes.push('title');
    return { state: 'approved', entry, notes };
  }
  if (reading.state !== 'lapsed') return { ...reading, notes };
  const approved = wordingOfTexts(reading.entry.segments);
  return { ...reading, notes, diff: wordDiff(approved, words.wording, language) };
};

type Reading =
  | { state: 'approved' | 'declined' | 'asked' | 'lapsed'; entry: QuoteEntry }
  | { state: 'unapproved'; entry?: undefined };

/** One reading: `entries` are the standing ones about the quote, newest first. */
export const readingOf = (key: string, entries: readonly QuoteEntry[]): Reading => {
  const decision = entries.find((entry) => entry.kind !== 'asked' && entry.approvalKey === key);
  if (decision) return { state: decision.kind === 'declined' ? 'declined' : 'approved', entry: decision };
  const request = entries.find(({ kind }) => kind === 'asked');
  if (request?.approvalKey === key) return { state: 'asked', entry: request };
  const other = entries.find(isApproval);
  return other ? { state: 'lapsed', entry: other } : { state: 'unapproved' };
};

type Standing = Pick<Speaker, 'title' | 'description' | 'organisation'>;

const sameStanding = (then: Standing, now: Standing | undefined): boolean =>
  (['title', 'description', 'organisation'] as const).every(
    (key) => (then[key] ?? '') === (now?.[key] ?? ''),
  );

/** Whether any mark could make the readings differ: a deleted break joins lines of different quotes too. */
const hasMarks = (root: Root): boolean => root.children.some(isMarked);

const marks = new WeakMap<object, boolean>();

const isMarked = (node: object): boolean => {
  const known = marks.get(node);
  if (known !== undefined) return known;
  const { ins, del, brkIns, brkDel, children } = node as Record<string, unknown>;
  const found =
    Boolean(ins ?? del ?? brkIns ?? brkDel) || (Array.isArray(children) && children.some(isMarked));
  marks.set(node, found);
  return found;
};
