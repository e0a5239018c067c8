import { say } from '../../shared/messages/say';
import type { Ask, Held, HeldBack, HeldPlace } from '../../shared/review/held-back';

/** Things of one kind that hold a final copy back, as one short line. `first` is where the first of them stands. */
export type HeldGroup = {
  kind: Held['kind'];
  words: string;
  count: number;
  first?: { place: HeldPlace | undefined; quote?: string };
};

/** As many people as a line names; the rest are counted. */
const named = 2;

export const openAsks = ({ asks }: HeldBack): Ask[] => asks.filter(({ override }) => override === undefined);

/** Each name once, in order: "Tomás Ferreira, Ilse Marrow and 2 more". */
export const peopleWords = (asks: readonly Pick<Ask, 'speaker'>[]): string => {
  const names = [...new Set(asks.map(({ speaker }) => speaker))];
  const rest = names.length - named;
  const shown = names.slice(0, named).join(', ');
  return rest > 0 ? say('export.people-more', { names: shown, count: rest }) : shown;
};

/** "Released without approval of …", one line for each reason that was given. */
export const overriddenLines = ({ asks }: HeldBack): string[] => {
  const reasons = new Map<string, Ask[]>();
  for (const ask of asks)
    if (ask.override) reasons.set(ask.override.id, [...(reasons.get(ask.override.id) ?? []), ask]);
  return [...reasons.values()].map((those) =>
    say('review.held.overridden', {
      speaker: peopleWords(those),
      reason: those[0]?.override?.reason ?? '',
    }),
  );
};

/** What would hold a final copy back just now, one line a kind: stops first, then the quotes. */
export const heldGroups = (held: HeldBack): HeldGroup[] => {
  const asks = openAsks(held);
  const kinds = [...new Set(held.stops.map(({ kind }) => kind))];
  return [...kinds.map((kind) => stopGroup(kind, held.stops)), ...(asks.length > 0 ? [askGroup(asks)] : [])];
};

const stopGroup = (kind: Held['kind'], stops: readonly Held[]): HeldGroup => {
  const those = stops.filter((stop) => stop.kind === kind);
  // One line of the list may stand for many changes.
  const count =
    kind === 'open-change' ? those.reduce((sum, stop) => sum + stop.places.length, 0) : those.length;
  return { kind, count, words: say(`export.stop.${stopName(kind)}`, { count }), ...firstOf(those) };
};

const stopName = (kind: Held['kind']): 'open-change' | 'stray-words' | 'gap' | 'ledger' =>
  kind === 'open-change' || kind === 'stray-words' || kind === 'gap' ? kind : 'ledger';

const askGroup = (asks: readonly Ask[]): HeldGroup => ({
  kind: 'quote',
  count: asks.length,
  words: say('export.ask.quotes', { count: asks.length, names: peopleWords(asks) }),
  ...firstOf(asks),
});

/** Where a thing begins, for the way there. */
export const beginningOf = ({ places, quote }: Held): NonNullable<HeldGroup['first']> => ({
  place: places[0],
  ...(quote && { quote }),
});

const firstOf = ([first]: readonly Held[]): Pick<HeldGroup, 'first'> =>
  first ? { first: beginningOf(first) } : {};
