import type { QuoteStateName } from './state';

/** Whether a quote may be printed as it stands: it is approved, or needs no approval. */
export const mayPrint = ({ state }: { state: QuoteStateName }): boolean =>
  state === 'approved' || state === 'on-record';
