import type { RecordOf, Status } from '../../shared/ipc/types';
import type { LedgerEntry } from '../../shared/release/release-file';
import type { Speaker } from '../../shared/release/root';
import { type HeldBack, mayLeave } from '../../shared/review/held-back';
import { standingFor } from '../../shared/review/standing';
import { type QuoteState, readingOf } from '../../shared/review/state';
import { openAsks } from '../exporting/held-groups';

/** What brings a release on: the one primary button of the window. */
export type NextAct =
  | { act: 'ask'; people: Speaker[] }
  | { act: 'export' }
  | { act: 'mark-released' }
  | { act: 'nothing' };

export type Standing = {
  readOnly: RecordOf['readOnly'];
  status: Status;
  held: HeldBack;
  states: readonly QuoteState[];
  ledger: readonly LedgerEntry[];
  /** Whether a final copy of the text as it stands is on record since it was last released or corrected. */
  isExported: boolean;
};

/**
 * Ask while somebody has not been asked about their words; then export; then mark as released. Whoever was
 * asked or said no is not asked again here: the inspector offers that.
 */
export const nextAct = ({ readOnly, status, held, states, ledger, isExported }: Standing): NextAct => {
  if (status === 'released' || status === 'withdrawn') return { act: 'nothing' };
  if (readOnly) return { act: 'export' };
  const people = peopleNotAsked(held, states, ledger);
  if (people.length > 0) return { act: 'ask', people };
  return { act: mayLeave(held) && isExported ? 'mark-released' : 'export' };
};

const peopleNotAsked = (
  held: HeldBack,
  states: readonly QuoteState[],
  ledger: readonly LedgerEntry[],
): Speaker[] => {
  const open = new Set(openAsks(held).flatMap(({ quote }) => quote ?? []));
  const people = new Map<string, Speaker>();
  for (const state of states) {
    if (state.speaker && open.has(state.id) && isNotAsked(state, ledger))
      people.set(state.speaker.id, state.speaker);
  }
  return [...people.values()];
};

const isNotAsked = ({ id, state, printed }: QuoteState, ledger: readonly LedgerEntry[]): boolean => {
  if (state !== 'unapproved' && state !== 'lapsed' && state !== 'change-proposed') return false;
  // Words that were approved and stand as open changes want accepting, not asking.
  const reading = printed && readingOf(printed.key, standingFor(ledger, id)).state;
  return reading !== 'approved' && reading !== 'asked' && reading !== 'declined';
};
