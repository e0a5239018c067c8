import { Editor, type Path, type Range, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import { nodeAt } from './node-at';
import type { SheetEditor } from './sheet-editor';

/**
 * Words of the release by the paths of their first and last leaf, as the derived facts have them; undefined
 * when the sheet is ahead of those and has no such leaves.
 */
export const rangeOfWords = (editor: SheetEditor, first: Path, last: Path): Range | undefined => {
  const [from, to] = [
    [0, ...first],
    [0, ...last],
  ];
  return nodeAt(editor, from) && nodeAt(editor, to) ? Editor.range(editor, from, to) : undefined;
};

/** Selects words and brings them into sight, without taking the focus from where it is. */
export const selectAndShow = (editor: SheetEditor, range: Range): void => {
  Transforms.select(editor, range);
  const shown = ReactEditor.resolveDOMRange(editor, range);
  shown?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
};
