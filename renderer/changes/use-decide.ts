import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { Change } from '../../shared/review/changes';
import type { ChangeFilter } from '../../shared/review/decide';
import { decide, type Verdict } from '../editor/decide-changes';
import type { SheetEditor } from '../editor/sheet-editor';
import { nextAfter } from './groups';

/**
 * Decides changes and goes on to the next one when they have left the list, a moment later: the facts of
 * the sheet are derived while the window is idle. `arrive` is told where the list is then.
 */
export const useDecide = (
  editor: SheetEditor,
  shown: readonly Change[],
  list: RefObject<HTMLElement | null>,
  arrive: (next: Change | undefined) => void,
) => {
  const waiting = useRef<{ gone: ReadonlySet<string>; next: string | undefined } | null>(null);
  // Rows are drawn once and outlive lists: what they call asks for the list of now.
  const latest = useRef(shown);
  latest.current = shown;

  useEffect(() => {
    const { gone, next } = waiting.current ?? {};
    if (!gone || shown.some(({ id }) => gone.has(id))) return;
    waiting.current = null;
    const change = shown.find(({ id }) => id === next) ?? shown[0];
    arrive(change);
    // The row is drawn in this frame; the focus may have gone down with the old one.
    requestAnimationFrame(() => {
      const row = change && list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(change.id)}"]`);
      (row ?? list.current?.querySelector<HTMLElement>('[data-empty-list]') ?? list.current)?.focus();
    });
  }, [shown, list, arrive]);

  /** `filter` says the same as the ids in fewer words, when there is one. */
  return useCallback(
    (verdict: Verdict, ids: readonly string[], filter: ChangeFilter = { ids }): void => {
      const gone = new Set(ids);
      const order = latest.current.map(({ id }) => id);
      waiting.current = { gone, next: nextAfter(order, gone) };
      if (!decide(editor, filter, verdict)) waiting.current = null;
    },
    [editor],
  );
};
