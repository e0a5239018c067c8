import { create } from 'zustand';
import { useDerived } from '../document/derived';
import { setWindow } from '../window/window-store';
import { peopleToAsk } from './people';

/** Whom the panel asks about what; `quotes` narrows it to some of theirs. */
export type Asking = { speaker: string; quotes?: readonly string[]; reminder?: boolean };

export const useAsking = create<{ asking: Asking | null }>()(() => ({ asking: null }));

/** Opens the panel beside the sheet. Without a speaker it begins with the first who has something to approve. */
export const openAsk = (speaker?: string, more: Omit<Asking, 'speaker'> = {}): void => {
  const first = speaker ?? peopleToAsk(Object.values(useDerived.getState().states))[0]?.speaker.id;
  if (first === undefined) return;
  useAsking.setState({ asking: { speaker: first, ...more } });
  setWindow({ side: 'ask' });
};
