import { liftedEmbargo } from '../formats/lifted';
import { hasGap } from '../formats/timing';
import { type MessageKey, say } from '../messages/say';
import type { LedgerEntry } from '../release/release-file';
import type { Root } from '../release/root';
import { sectionOf } from '../release/text';
import { checkLedger } from './check-ledger';
import { commentsOf } from './comments';
import { type DetailsOf, type EntryOf, readEntry } from './entry';
import { mayPrint } from './may-print';
import { openChanges } from './open-changes';
import { quotesOf } from './quotes';
import { isAnswer, standing } from './standing';
import { type QuoteState, quoteStates, type Review } from './state';
import { strayWords } from './stray-words';

/** A place on the sheet: a path in the root, without the root's own index. */
export type HeldPlace = { path: number[]; offset?: number };

export type Held = {
  kind: 'open-change' | 'stray-words' | 'ledger' | 'gap' | 'quote' | 'comments' | 'embargo';
  key: MessageKey;
  values: Record<string, string | number>;
  places: HeldPlace[];
  quote?: string;
};

/** `id` names what is asked about to the word, so that an override never covers other words. */
export type Ask = Held & { id: string; speaker: string; wording: string; override?: EntryOf<'override'> };

export type HeldBack = {
  /** Nothing overrides these. */
  stops: Held[];
  /** These leave with a reason. */
  asks: Ask[];
  /** These are only said. */
  tells: Held[];
};

const longestShown = 90;

/**
 * What holds a final copy back: the one list for window, command line and export. `now` is ISO 8601. That
 * a written file is not what the view says can only be found after writing, by the exporter.
 */
export const heldBack = (root: Root, review: Review, now: string): HeldBack => {
  const states = quoteStates(root, review);
  return {
    stops: [...changes(root), ...strays(root), ...gap(root), ...ledger(review)],
    asks: quotes(root, states, review),
    tells: [...comments(root), ...embargo(root, now)],
  };
};

/** Whether a final copy may leave: nothing stops it, and each ask has been answered with a reason. */
export const mayLeave = ({ stops, asks }: HeldBack): boolean =>
  stops.length === 0 && asks.every(({ override }) => override !== undefined);

/** One sentence, as window and command line show it. */
export const heldWords = ({ key, values }: Held): string => say(key, values);

/** The entry that lets what is asked about leave, for all of them or one each. */
export const overrideDetails = (
  asks: readonly Ask[],
  reason: string,
  { at, by, release }: { at: string; by: string; release: string },
): DetailsOf<'override'> => ({
  kind: 'override',
  at,
  by,
  subject: { release },
  reason,
  asks: asks.map(({ id }) => id),
  quotes: asks.flatMap(({ quote, speaker, wording }) => (quote ? [{ quote, speaker, wording }] : [])),
});

/** "Released without approval of …", for each ask that was overridden. */
export const overriddenWords = ({ asks }: HeldBack): string[] =>
  asks.flatMap(({ override, speaker }) =>
    override ? [say('review.held.overridden', { speaker, reason: override.reason })] : [],
  );

const changes = (root: Root): Held[] => {
  const open = [...openChanges(root).values()];
  if (open.length === 0) return [];
  return [
    {
      kind: 'open-change',
      key: 'review.held.open-change',
      values: { count: open.length },
      places: open.map((path) => ({ path })),
    },
  ];
};

const strays = (root: Root): Held[] => {
  const speakers = new Map(quotesOf(root).map(({ id, speaker }) => [id, speaker?.name]));
  return strayWords(root).map(({ words, quote, path, offset }) => {
    const speaker = speakers.get(quote);
    return {
      kind: 'stray-words',
      key: speaker ? 'review.held.stray' : 'review.held.stray-nobody',
      values: { words: shortened(words), ...(speaker && { speaker }) },
      places: [{ path, offset }],
      quote,
    };
  });
};

/**
 * A release line with a gap for a time, as copies and imports have it: nobody could say when the words may
 * be published, and no reason makes up for that.
 */
const gap = (root: Root): Held[] => {
  const line = sectionOf(root, 'release-line');
  const words = line?.children.flatMap((leaf) => (leaf.del ? [] : [leaf.text])).join('') ?? '';
  if (!line || !hasGap(words)) return [];
  return [
    {
      kind: 'gap',
      key: 'review.held.gap',
      values: { line: shortened(words.trim()) },
      places: [{ path: [root.children.indexOf(line)] }],
    },
  ];
};

const ledger = (review: Review): Held[] =>
  checkLedger(review.ledger).length > 0
    ? [{ kind: 'ledger', key: 'review.held.ledger', values: {}, places: [] }]
    : [];

const quotes = (root: Root, states: readonly QuoteState[], review: Review): Ask[] => {
  const places = new Map(quotesOf(root).map(({ id, first }) => [id, first]));
  return states.flatMap((state): Ask[] => {
    const { id: quote, printed } = state;
    if (!printed || mayPrint(state)) return [];
    const id = `quote:${quote}:${printed.key}`;
    const override = overrideOf(review.ledger, quote, id);
    const path = places.get(quote);
    const speaker = state.speaker?.name.trim() || say('review.speaker.unnamed');
    return [
      {
        id,
        kind: 'quote',
        key: keyFor(state),
        values: { wording: shortened(printed.wording), speaker },
        places: path ? [{ path }] : [],
        quote,
        speaker,
        wording: printed.wording,
        ...(override && { override }),
      },
    ];
  });
};

/**
 * The newest override of this ask, if it is newer than every answer about the quote and everything that was
 * taken back: its reason was given without knowing of a later "no".
 */
const overrideOf = (
  ledger: readonly LedgerEntry[],
  quote: string,
  ask: string,
): EntryOf<'override'> | undefined => {
  for (const loose of standing(ledger)) {
    const entry = readEntry(loose);
    if (entry?.kind === 'override' && entry.asks.includes(ask)) return entry;
    const isDecision = entry && (entry.kind === 'retracted' || isAnswer(entry));
    if (isDecision && entry.subject.quote === quote) return undefined;
  }
  return undefined;
};

const keyFor = ({ state, speaker, notes }: QuoteState): MessageKey => {
  if (!speaker) return 'review.held.no-speaker';
  if (notes.includes('other-words-than-source') && state === 'unapproved') return 'review.held.other-words';
  switch (state) {
    case 'asked':
      return 'review.held.asked';
    case 'change-proposed':
      return 'review.held.change-proposed';
    case 'lapsed':
      return 'review.held.lapsed';
    case 'declined':
      return 'review.held.declined';
    default:
      return 'review.held.unapproved';
  }
};

const comments = (root: Root): Held[] => {
  const open = commentsOf(root).filter(({ isResolved }) => !isResolved);
  if (open.length === 0) return [];
  return [
    {
      kind: 'comments',
      key: 'review.held.comments',
      values: { count: open.length },
      places: open.flatMap(({ path }) => (path ? [{ path }] : [])),
    },
  ];
};

const embargo = (root: Root, now: string): Held[] => {
  const line = liftedEmbargo(root, now);
  if (line?.timing.kind !== 'embargo') return [];
  const { until, zone } = line.timing;
  return [
    {
      kind: 'embargo',
      key: 'review.held.embargo',
      values: { until: `${until.replace('T', ', ')} (${zone})` },
      places: [{ path: [root.children.indexOf(line)] }],
    },
  ];
};

const shortened = (words: string): string => {
  const characters = [...words];
  return characters.length <= longestShown ? words : `${characters.slice(0, longestShown).join('')}…`;
};
