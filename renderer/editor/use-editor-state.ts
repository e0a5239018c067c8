import { useCallback, useRef, useSyncExternalStore } from 'react';
import { useDocument } from '../document/document-store';
import { type SheetEditor, watch } from './sheet-editor';

const nothingToStop = () => undefined;

/**
 * What a part outside the sheet needs of the editor, at most once a frame. `select` must give a value that
 * is the same while nothing changed (a string, a number, a node), and must not walk the document.
 */
export const useEditorState = <T>(select: (editor: SheetEditor | null) => T): T => {
  const editor = useDocument((state) => state.editor);
  const selecting = useRef(select);
  selecting.current = select;
  const subscribe = useCallback(
    (changed: () => void) => {
      if (!editor) return nothingToStop;
      let frame = 0;
      const stop = watch(editor, () => {
        if (frame !== 0) return;
        frame = requestAnimationFrame(() => {
          frame = 0;
          changed();
        });
      });
      return () => {
        stop();
        cancelAnimationFrame(frame);
      };
    },
    [editor],
  );
  return useSyncExternalStore(subscribe, () => selecting.current(editor));
};
