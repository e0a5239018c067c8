import { create } from 'zustand';
import type { QuoteStateName } from '../../shared/review/state';
import { useDerived } from '../document/derived';
import { setWindow } from '../window/window-store';

/** The quote the inspector shows first: clicked in the margin or just marked. */
export const useQuoteFocus = create<{ focused: string | null }>()(() => ({ focused: null }));

export const showQuote = (focused: string): void => {
  useQuoteFocus.setState({ focused });
  setWindow({ tab: 'quotes' });
};

/** A quote's state, for the mark on its words. */
export const useQuoteState = (quote: string): QuoteStateName =>
  useDerived((derived) => derived.states[quote]?.state ?? 'unapproved');
