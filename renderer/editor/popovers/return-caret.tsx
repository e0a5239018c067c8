import { useLayoutEffect } from 'react';
import { backToSheet } from '../back-to-sheet';
import { usePanel } from '../panel-store';

/** Inside a panel: waits until it is gone, since a contained focus would be pulled back into it. */
export const ReturnCaret = () => {
  useLayoutEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (usePanel.getState().panel === null) backToSheet();
      });
    },
    [],
  );
  return null;
};
