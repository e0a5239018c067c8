import { createEditor } from 'slate';
import { withHistory } from 'slate-history';
import type { Root } from '../release/root';
import type { ReleaseEditor } from '../release/slate-types';
import type { EditingHand } from './hand';
import { normaliseRoot } from './normalise';
import { withRelease } from './with-release';

/**
 * An editor without a window, with undo: for tests, imports and the command line. Its value is the root
 * put in order; no caret is set.
 */
export const createReleaseEditor = (root: Root, hand: EditingHand): ReleaseEditor => {
  const editor = withRelease(withHistory(createEditor()), hand);
  editor.children = [normaliseRoot(root)];
  return editor;
};
