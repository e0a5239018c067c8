import { create } from 'zustand';

type Releasing = {
  /** A final copy of the text as it stands is on record (next-act.ts). */
  isExported: boolean;
  /** The banner asks whether it shall be withdrawn. */
  withdrawing: boolean;
  /** The note about the revision was put away, for this document. */
  putAway: string | null;
};

export const useReleasing = create<Releasing>()(() => ({
  isExported: false,
  withdrawing: false,
  putAway: null,
}));

export const setReleasing = useReleasing.setState;
