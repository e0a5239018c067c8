import { type Editor, Transforms } from 'slate';
import { applyDifference } from '../editing/difference';
import { pointIn } from '../editing/lines';
import { asOneStep } from '../editing/step';
import { trackingRules } from '../editing/tracking/rules';
import { placeOfPoint, placesOf, readPlace } from '../editing/tracking/sources';
import type { Root } from '../release/root';
import { acceptChanges, type ChangeFilter, rejectChanges } from './decide';

/** Takes these changes, as one undo step; false when there were none. */
export const acceptInEditor = (editor: Editor, filter: ChangeFilter): boolean => {
  const root = editor.children[0] as Root;
  const made = acceptChanges(root, filter);
  if (made === root) return false;
  const seen = { editor, rules: trackingRules };
  // What reads as the text stays the same, so that is where the caret stays.
  const caret = editor.selection && readPlace(seen, placeOfPoint(editor, editor.selection.focus));
  asOneStep(editor, () => applyDifference(editor, [0], made, { wholeLines: true }));
  if (caret) {
    const { path, offset } = placesOf(seen, caret.path, caret.offset).first;
    Transforms.select(editor, pointIn(editor, path, offset));
  }
  return true;
};

/** Takes these changes back, as one undo step; false when there were none. */
export const rejectInEditor = (editor: Editor, filter: ChangeFilter): boolean => {
  const root = editor.children[0] as Root;
  const made = rejectChanges(root, filter);
  if (made === root) return false;
  asOneStep(editor, () => applyDifference(editor, [0], made, { wholeLines: true }));
  return true;
};
