import { useEffect } from 'react';
import { Editor, Transforms } from 'slate';
import { useDocument } from '../document/document-store';
import { backToSheet } from '../editor/back-to-sheet';
import { rootOf } from '../editor/sheet-editor';

/**
 * Puts the caret after the headline when a release is opened: that is where writing begins. A sheet that
 * was loaded again keeps its place, and one that cannot be written takes no caret.
 */
export const CaretAtStart = () => {
  useEffect(() => {
    const { editor, open, scrollTop } = useDocument.getState();
    if (!editor || !open || open.readOnly || scrollTop > 0) return;
    const headline = rootOf(editor).children.findIndex(({ type }) => type === 'headline');
    if (headline < 0) return;
    Transforms.select(editor, Editor.end(editor, [0, headline]));
    // The sheet's own effect must have drawn the selection once.
    requestAnimationFrame(backToSheet);
  }, []);
  return null;
};
