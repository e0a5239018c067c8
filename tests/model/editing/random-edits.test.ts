import fc from 'fast-check';
import { Node, Range } from 'slate';
import { expect, test } from 'vitest';
import { normaliseRoot } from '../../../shared/editing/normalise';
import { Root } from '../../../shared/release/root';
import type { ReleaseEditor } from '../../../shared/release/slate-types';
import { arbitraryEdits, arbitraryInsertion, arbitrarySelection } from '../support/arbitrary-edit';
import { arbitraryNodes } from '../support/arbitrary-tree';
import { editorFor, rootOf } from '../support/editing-case';
import { rawRelease } from '../support/tree';
import { imagesIn } from '../support/words';

/** Many edits on a machine that has other things to do. */
const patience = 60_000;

const editors = arbitraryNodes.map((nodes) => () => {
  const { root } = rawRelease({ quotes: { q1: { basis: { kind: 'approval' } } } });
  return editorFor({ root: { ...root, children: nodes as never }, selection: null });
});

const expectWhole = (editor: ReleaseEditor) => {
  expect(editor.children).toHaveLength(1);
  expect(() => Root.parse(rootOf(editor))).not.toThrow();
  expect(normaliseRoot(rootOf(editor))).toBe(rootOf(editor));
  for (const point of editor.selection ? Range.edges(editor.selection) : []) {
    const leaf = Node.get(editor, point.path);
    expect(Node.isText(leaf) && point.offset <= leaf.text.length).toBe(true);
  }
};

test(
  'whatever a writer does, every section is there and holds what it may hold',
  () => {
    fc.assert(
      fc.property(editors, arbitraryEdits, (make, edits) => {
        const editor = make();
        for (const { run } of edits) {
          run(editor);
          expectWhole(editor);
        }
      }),
      { numRuns: 100 },
    );
  },
  patience,
);

test(
  'undo to the start is the start, redo to the end the end',
  async () => {
    await fc.assert(
      fc.asyncProperty(editors, arbitraryEdits, async (make, edits) => {
        const editor = make();
        const start = rootOf(editor);
        for (const { run } of edits) {
          run(editor);
          await Promise.resolve();
        }
        const end = rootOf(editor);
        fc.pre(editor.history.undos.length < 100);
        while (editor.history.undos.length > 0) {
          editor.undo();
          expectWhole(editor);
        }
        expect(rootOf(editor)).toEqual(start);
        while (editor.history.redos.length > 0) editor.redo();
        expect(rootOf(editor)).toEqual(end);
      }),
      { numRuns: 60 },
    );
  },
  patience,
);

/** The characters of a release, spaces and what smart typing may change left out, sorted. */
const charactersOf = (root: Root): string[] =>
  [...Node.string(root)].filter((character) => !/[\s"'.\-“”‘’«»–—…]/.test(character)).sort();

const without = (all: string[], some: string[]): string[] => {
  const left = [...all];
  for (const character of some) {
    const index = left.indexOf(character);
    if (index === -1) throw new Error(`lost: ${character}`);
    left.splice(index, 1);
  }
  return left;
};

test(
  'nothing that is put in at a caret takes a character or a picture away',
  () => {
    fc.assert(
      fc.property(editors, fc.array(fc.tuple(arbitrarySelection, arbitraryInsertion)), (make, steps) => {
        const editor = make();
        for (const [select, insertion] of steps) {
          select.run(editor);
          if (editor.selection) editor.selection = { ...editor.selection, focus: editor.selection.anchor };
          const before = rootOf(editor);
          insertion.run(editor);
          expect(() => without(charactersOf(rootOf(editor)), charactersOf(before))).not.toThrow();
          expect(imagesIn(rootOf(editor))).toBeGreaterThanOrEqual(imagesIn(before));
        }
      }),
      { numRuns: 100 },
    );
  },
  patience,
);

test(
  'a deletion takes away what was selected and nothing else',
  () => {
    fc.assert(
      fc.property(editors, arbitrarySelection, (make, select) => {
        const editor = make();
        select.run(editor);
        if (!editor.selection) return;
        const fragment = Node.fragment(rootOf(editor), trimRoot(editor.selection));
        const before = charactersOf(rootOf(editor));
        editor.deleteFragment();
        const selected = charactersOf({ children: fragment } as unknown as Root);
        expect(charactersOf(rootOf(editor))).toEqual(without(before, selected));
      }),
      { numRuns: 300 },
    );
  },
  patience,
);

const trimRoot = (range: Range): Range => ({
  anchor: { ...range.anchor, path: range.anchor.path.slice(1) },
  focus: { ...range.focus, path: range.focus.path.slice(1) },
});
