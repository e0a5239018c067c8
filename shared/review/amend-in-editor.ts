import { type Editor, Transforms } from 'slate';
import { createTrackedEditor } from '../editing/create-tracked-editor';
import { applyDifference } from '../editing/difference';
import { pointIn } from '../editing/lines';
import { withoutSmartTyping } from '../editing/smart-typing';
import { asOneStep } from '../editing/step';
import { trackingRules } from '../editing/tracking/rules';
import { placesOf } from '../editing/tracking/sources';
import type { Marks } from '../editing/typing-marks';
import { setTracking } from '../editing/with-tracking';
import type { Hand } from '../release/ids';
import type { Leaf } from '../release/leaf';
import type { Root } from '../release/root';
import type { ReleaseEditor, ReleaseElement } from '../release/slate-types';
import type { SegmentEdit } from './answer-entries';
import { quotesOf } from './quotes';
import { acceptedRoot } from './resolve';

/** From `amendmentEdits`: edits of a quote's printed segments, from the last to the first, by its speaker. */
export type Amendment = { quote: string; by: string; edits: readonly SegmentEdit[] };

type AmendingHand = Pick<Hand, 'now' | 'newId'>;

/**
 * The release with an amendment put in as changes by the speaker: accepting them gives the words that were
 * answered, rejecting them those that stood. Whoever's editor it is shown in is not their author, so an
 * editor of its own makes them. The same root when there is nothing to put in.
 */
export const amendedRoot = (root: Root, amendment: Amendment, hand: AmendingHand): Root => {
  const { quote, by, edits } = amendment;
  const places = segmentPlaces(root, quote);
  if (places.length === 0 || edits.length === 0) return root;
  const editor = createTrackedEditor(root, { hand: { ...hand, author: by } });
  setTracking(editor, true);
  // Edits come from the last to the first, so that what stands before one is where it was.
  asOneStep(editor, () => {
    for (const edit of edits) {
      const place = places[edit.segment];
      if (place) withoutSmartTyping(editor, () => editAt(editor, place, edit, quote));
    }
  });
  return editor.children[0] as Root;
};

/** The same in an open editor, as one undo step; false when there was nothing to put in. */
export const amendInEditor = (editor: Editor, amendment: Amendment, hand: AmendingHand): boolean => {
  const root = editor.children[0] as Root;
  const made = amendedRoot(root, amendment, hand);
  if (made === root) return false;
  asOneStep(editor, () => applyDifference(editor, [0], made));
  return true;
};

/** Where a segment begins in the text as it reads: its line, with the root's own index, and characters in it. */
type SegmentPlace = { path: number[]; offset: number };

const segmentPlaces = (root: Root, quote: string): SegmentPlace[] => {
  const printed = acceptedRoot(root);
  const found = quotesOf(printed).find(({ id }) => id === quote);
  return (found?.segments ?? []).map(({ path }) => {
    const line = path.slice(0, -1);
    const leaves = nodeAt(printed, line).children as readonly Leaf[];
    const offset = leaves.slice(0, path.at(-1)).reduce((sum, { text }) => sum + text.length, 0);
    return { path: [0, ...line], offset };
  });
};

const nodeAt = (root: Root, path: readonly number[]): ReleaseElement =>
  path.reduce<ReleaseElement>(
    (node, at) => (node.children as readonly ReleaseElement[])[at] as ReleaseElement,
    root,
  );

const editAt = (
  editor: ReleaseEditor,
  { path, offset }: SegmentPlace,
  { at, remove, insert }: SegmentEdit,
  quote: string,
): void => {
  const seen = { editor, rules: trackingRules };
  const marks = marksAt(editor, path, offset + at, quote);
  const from = placesOf(seen, path, offset + at).first;
  const to = placesOf(seen, path, offset + at + remove).first;
  Transforms.select(editor, {
    anchor: pointIn(editor, from.path, from.offset),
    focus: pointIn(editor, to.path, to.offset),
  });
  if (remove > 0) editor.deleteFragment();
  if (insert === '') return;
  editor.marks = marks;
  editor.insertText(insert);
};

/** New words look like the word they stand in or take the place of, and are the quote's own. */
const marksAt = (editor: ReleaseEditor, path: number[], offset: number, quote: string): Marks => {
  const printed = acceptedRoot(editor.children[0] as Root);
  const leaves = nodeAt(printed, path.slice(1)).children as readonly Leaf[];
  let left = 0;
  let near: Leaf | undefined;
  for (const leaf of leaves) {
    left += leaf.text.length;
    if (leaf.quote === quote) near = leaf;
    if (left > offset) break;
  }
  const { bold, italic, language } = near ?? {};
  return {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(language !== undefined && { language }),
    quote,
  };
};
