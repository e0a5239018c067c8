import type { Operation } from 'slate';
import { type ReactEditor, withReact } from 'slate-react';
import { createReleaseEditor } from '../../shared/editing/create-release-editor';
import type { Root } from '../../shared/release/root';
import type { ReleaseEditor } from '../../shared/release/slate-types';
import { chunkSizeOf } from './chunk';
import { newId } from './hand';

export type SheetEditor = ReleaseEditor & ReactEditor;

/** `content` is false when only the selection moved. */
export type Change = { content: boolean };

const listeners = new WeakMap<SheetEditor, Set<(change: Change) => void>>();

const isContent = (operation: Operation) => operation.type !== 'set_selection';

/** The one editor of the sheet, around a normalised root. */
export const createSheetEditor = (root: Root): SheetEditor => {
  const editor = withReact(createReleaseEditor(root, { newId }));
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
