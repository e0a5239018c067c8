import { describe, expect, test } from 'vitest';
import { insertBlocks } from '../../../shared/editing/verbs/insert-blocks';
import { setTracking } from '../../../shared/editing/with-tracking';
import type { ReleaseEditor } from '../../../shared/release/slate-types';
import { acceptedRoot, rejectedRoot } from '../../../shared/review/resolve';
import { rootOf, trackedEditorFor } from '../support/editing-case';
import { written } from '../support/tracking/written';
import { body, h, img, p, release, type Written } from '../support/tree';

const bob = { id: 'bob', by: 'bob', at: '2026-01-01T09:00:00.000Z' };
/** A line with words whose end is still proposed to be deleted, though nothing can be joined to it. */
const idle = { ...h('One'), brkDel: bob };

const editorOf = (written: Written): ReleaseEditor => {
  const editor = trackedEditorFor(written, { at: '2026-01-02T09:00:00.000Z' });
  setTracking(editor, true);
  return editor;
};
const bodyAt = 6;
const caret = (editor: ReleaseEditor, line: number, offset: number): void =>
  editor.select({ path: [0, bodyAt, line, 0], offset });
const lines = (texts: readonly string[]): string[] => texts.filter((text) => text !== '');

describe('a deleted end that takes no effect goes on taking none', () => {
  test.each<[string, Written, (editor: ReleaseEditor) => void, string[]]>([
    [
      'when the picture behind it is deleted',
      release(body(idle, img(), p('Two'))),
      (editor) => {
        caret(editor, 1, 0);
        editor.deleteBackward('character');
      },
      ['subheading: One', 'Two'],
    ],
    [
      'when a line is put in behind it',
      release(body(p('Nought'), idle, img())),
      (editor) => {
        caret(editor, 1, 3);
        insertBlocks(editor, [p('New') as never, p('Last') as never]);
      },
      ['Nought', 'subheading: OneNew', 'Last', 'image: '],
    ],
    [
      'when its words are deleted',
      release(body(p('Nought'), idle, img())),
      (editor) => {
        editor.select({
          anchor: { path: [0, bodyAt, 1, 0], offset: 0 },
          focus: { path: [0, bodyAt, 1, 0], offset: 3 },
        });
        editor.deleteFragment();
      },
      ['Nought', 'subheading: ', 'image: '],
    ],
    [
      'when it is parted',
      release(body(idle, img())),
      (editor) => {
        caret(editor, 0, 3);
        editor.insertBreak();
        editor.insertText('Two');
      },
      ['subheading: One', 'Two', 'image: '],
    ],
  ])('%s', (_, start, edit, output) => {
    const editor = editorOf(start);
    const before = rootOf(editor);
    expect(before.children[bodyAt]?.type).toBe('body');
    edit(editor);
    expect(lines(written(acceptedRoot(rootOf(editor))))).toEqual(output);
    expect(written(rejectedRoot(rootOf(editor)))).toEqual(written(rejectedRoot(before)));
  });
});
