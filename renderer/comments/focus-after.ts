import { type RefObject, useLayoutEffect } from 'react';
import { backToSheet } from '../editor/back-to-sheet';

/**
 * When something that holds the focus leaves the list, the focus goes to what stands beside it, else to
 * the part of the list that is left, else to the sheet.
 */
export const useFocusAfter = (leaving: RefObject<HTMLElement | null>): void =>
  useLayoutEffect(() => {
    const here = leaving.current;
    return () => {
      if (!here?.contains(document.activeElement)) return;
      const beside = [here.nextElementSibling, here.previousElementSibling];
      const around = here.closest<HTMLElement>('.comment-list');
      requestAnimationFrame(() => {
        const next = [...beside, around].find((element) => element?.isConnected);
        if (next) next.querySelector<HTMLElement>('button, textarea')?.focus();
        else backToSheet();
      });
    };
  }, [leaving]);
