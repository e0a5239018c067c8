import type { RangeRef } from 'slate';
import { create } from 'zustand';

type Comments = {
  /** The one that stands open beside the sheet. */
  active: string | null;
  /** The words a new one is about, while it is written; they may move meanwhile. */
  about: RangeRef | null;
  /** Whether the list shows those that are resolved. */
  withResolved: boolean;
};

export const useComments = create<Comments>()(() => ({ active: null, about: null, withResolved: false }));

export const openComment = (active: string | null): void => useComments.setState({ active });

/** Begins to write about the words of a range. */
export const beginComment = (about: RangeRef): void => {
  useComments.getState().about?.unref();
  useComments.setState({ about, active: null });
};

/** Ends it, sent or not; answers the words it is about. */
export const endComment = () => {
  const range = useComments.getState().about?.unref() ?? null;
  useComments.setState({ about: null });
  return range;
};
