import { heldWords } from '../../shared/review/held-back';
import { useDerived } from '../document/derived';

/** What would hold a final copy back just now, as sentences: stops first. */
export const useHeldLines = (): readonly string[] => {
  const held = useDerived((derived) => derived.held);
  const asks = held.asks.filter(({ override }) => override === undefined);
  return [...held.stops, ...asks].map(heldWords);
};
