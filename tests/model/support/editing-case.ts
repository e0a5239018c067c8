import type { Point, Range } from 'slate';
import { createReleaseEditor } from '../../../shared/editing/create-release-editor';
import { createTrackedEditor } from '../../../shared/editing/create-tracked-editor';
import { offsetOf, placeAt } from '../../../shared/editing/lines';
import type { Root } from '../../../shared/release/root';
import type { ReleaseEditor } from '../../../shared/release/slate-types';
import type { Written } from './tree';

/** What a case file exports: a release, what is done to it, and what it must be then. */
export type EditingCase = {
  input: Written;
  run: (editor: ReleaseEditor) => void;
  output: Written;
};

/** Ids are handed out as new1, new2 … */
export const editorFor = ({ root, selection }: Written): ReleaseEditor => {
  let made = 0;
  const editor = createReleaseEditor(root, { newId: () => `new${++made}` });
  editor.selection = selection;
  return editor;
};

/** The same with a hand that tracks: whose it is, and when it writes. */
export const trackedEditorFor = (
  { root, selection }: Written,
  {
    author = 'ann',
    at = '2026-01-01T09:00:00.000Z',
    mustTrack,
  }: { author?: string; at?: string; mustTrack?: (quote: string) => boolean } = {},
): ReleaseEditor => {
  let made = 0;
  const hand = { author, now: () => at, newId: () => `n${++made}` };
  const editor = createTrackedEditor(root, { hand, ...(mustTrack && { mustTrack }) });
  editor.selection = selection;
  return editor;
};

export const rootOf = (editor: ReleaseEditor): Root => editor.children[0] as Root;

/** A caret as its line and the characters before it, since one place lies at the edge of two leaves. */
export const caretIn = (editor: ReleaseEditor, selection: Range | null) =>
  selection && { anchor: spot(editor, selection.anchor), focus: spot(editor, selection.focus) };

const spot = (editor: ReleaseEditor, point: Point) =>
  `${placeAt(editor, point).path.join('.')}:${offsetOf(editor, point)}`;

/** The expected tree in order: leaves of a case are written apart for the caret's sake. */
export const expected = ({ root, selection }: Written): ReleaseEditor => {
  const editor = createReleaseEditor(root, { newId: () => 'none' });
  // Points are those of the tree as written, before its leaves were joined.
  editor.children = [root];
  editor.selection = selection;
  return editor;
};
