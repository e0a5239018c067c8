import { create } from 'zustand';
import type { Status } from '../../shared/ipc/types';
import type { Change } from '../../shared/review/changes';
import type { CommentView } from '../../shared/review/comments';
import type { HeldBack } from '../../shared/review/held-back';
import type { QuoteView } from '../../shared/review/quotes';
import type { QuoteState } from '../../shared/review/state';

export type Derived = {
  quotes: QuoteView[];
  /** By the quote's id; a state is the same object while nothing it rests on has changed. */
  states: Record<string, QuoteState>;
  /** The open changes in the order of the sheet. */
  changes: readonly Change[];
  /** In the order of the sheet, then those whose words are gone; the same list while none has changed. */
  comments: readonly CommentView[];
  /** What keeps a final copy from leaving. */
  held: HeldBack;
  status: Status;
  /** Words of the body. */
  words: number;
};

const nothing: Derived = {
  quotes: [],
  states: {},
  changes: [],
  comments: [],
  held: { stops: [], asks: [], tells: [] },
  status: 'draft',
  words: 0,
};

/**
 * What is computed from the value when the window has nothing better to do, never while a key is handled
 * (deriving.ts, which comes with the sheet: the window starts without what it takes).
 */
export const useDerived = create<Derived>()(() => nothing);
