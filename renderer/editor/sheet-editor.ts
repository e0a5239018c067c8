import type { Operation } from 'slate';
import { type ReactEditor, withReact } from 'slate-react';
import { createReleaseEditor } from '../../shared/editing/create-release-editor';
import { withTracking } from '../../shared/editing/with-tracking';
import type { Root } from '../../shared/release/root';
import type { ReleaseEditor } from '../../shared/release/slate-types';
import { chunkSizeOf } from './chunk';
import { newId, now } from './hand';

export type SheetEditor = ReleaseEditor & ReactEditor;

/** `content` is false when only the selection moved. */
export type Change = { content: boolean };

const listeners = new WeakMap<SheetEditor, Set<(change: Change) => void>>();

const isContent = (operation: Operation) => operation.type !== 'set_selection';

/** Who writes here, and which quotes are tracked whatever the switch of the sheet says. Both may change. */
export type SheetHand = { author: () => string; mustTrack: (quote: string) => boolean };

/**
 * The one editor of the sheet, around a normalised root. Tracking stands outside slate-react, whose own verbs
 * would pass by it.
 */
export const createSheetEditor = (root: Root, { author, mustTrack }: SheetHand): SheetEditor => {
  const hand = {
    get author() {
      return author();
    },
    now,
    newId,
  };
  const editor = withTracking(withReact(createReleaseEditor(root, { newId })), { hand, mustTrack });
  const heard = new Set<(change: Change) => void>();
  listeners.set(editor, heard);
  const { onChange } = editor;
  editor.getChunkSize = chunkSizeOf;
  editor.onChange = (options) => {
    onChange(options);
    const change = { content: editor.operations.some(isContent) };
    for (const listener of heard) listener(change);
  };
  return editor;
};

/** Hears of every change, once for each flush of operations; the answer ends it. */
export const watch = (editor: SheetEditor, listener: (change: Change) => void): (() => void) => {
  const heard = listeners.get(editor);
  heard?.add(listener);
  return () => heard?.delete(listener);
};

/** The whole value is one root node. */
export const rootOf = (editor: SheetEditor): Root => {
  const root = editor.children[0];
  if (root === undefined || !('type' in root) || root.type !== 'release') {
    throw new Error('sheet: the value does not begin with a release');
  }
  return root;
};
