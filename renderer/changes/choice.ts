import { create } from 'zustand';
import type { Change, ChangeKind } from '../../shared/review/changes';
import { type ChangeFilter, fits } from '../../shared/review/decide';

export type Part = 'changes' | 'comments';

/** What the inspector shows of changes and comments; the same when one comes back to it. */
type Choice = { part: Part; by?: string; kind?: ChangeKind; quote?: string; document?: string };

export const useChoice = create<Choice>()(() => ({ part: 'changes' }));

export const choose = useChoice.setState;

/** Another release has other authors and quotes: it is shown whole at first. */
export const chooseAllOf = (document: string | undefined): void => {
  if (useChoice.getState().document === document) return;
  choose({ document, by: undefined, kind: undefined, quote: undefined });
};

export const filterOf = ({ by, kind, quote }: Choice): ChangeFilter => ({
  ...(by !== undefined && { by }),
  ...(kind && { kinds: [kind] }),
  ...(quote !== undefined && { quote }),
});

export const shownOf = (changes: readonly Change[], choice: Choice): readonly Change[] => {
  const filter = filterOf(choice);
  return Object.keys(filter).length === 0 ? changes : changes.filter((change) => fits(change, filter));
};
