import { useMemo } from 'react';
import { useDerived } from '../document/derived';
import { type HeldGroup, heldGroups } from './held-groups';

/** What would hold a final copy back just now, one short line a kind. */
export const useHeldGroups = (): readonly HeldGroup[] => {
  const held = useDerived((derived) => derived.held);
  return useMemo(() => heldGroups(held), [held]);
};
