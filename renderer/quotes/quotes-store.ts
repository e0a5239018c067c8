import { create } from 'zustand';
import { type QuoteState, useDerived } from '../document/derived';

/** The quote the inspector shows first: clicked in the margin or just marked. */
export const useQuoteFocus = create<{ focused: string | null }>()(() => ({ focused: null }));

export const showQuote = (focused: string) => useQuoteFocus.setState({ focused });

/** A quote's state, for the mark on its words; approval is derived later, from the ledger. */
export const useQuoteState = (quote: string): QuoteState =>
  useDerived((derived) => derived.states[quote] ?? 'unapproved');
