import { create } from 'zustand';
import type { Anchor } from './panel-store';

export type ShownChanges = {
  /** Several where changes lie over each other. */
  ids: readonly string[];
  anchor: Anchor;
  /** A change that was gone to is the one that is accepted or rejected, and is read aloud. */
  by: 'pointer' | 'keys';
};

/** The card beside the words of a change; it never has the focus. */
export const useChangeCard = create<{ shown: ShownChanges | null }>()(() => ({ shown: null }));

export const showChanges = (shown: ShownChanges): void => useChangeCard.setState({ shown });

export const hideChanges = (): void => {
  if (useChangeCard.getState().shown) useChangeCard.setState({ shown: null });
};

/** The change that was gone to by key, as long as its card is there. */
export const currentChange = (): string | undefined => {
  const { shown } = useChangeCard.getState();
  return shown?.by === 'keys' ? shown.ids[0] : undefined;
};
