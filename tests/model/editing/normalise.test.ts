import fc from 'fast-check';
import { createEditor, Editor, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { expect, test } from 'vitest';
import { normaliseRoot } from '../../../shared/editing/normalise';
import { withRelease } from '../../../shared/editing/with-release';
import { Root } from '../../../shared/release/root';
import { arbitraryNodes } from '../support/arbitrary-tree';
import { rawRelease } from '../support/tree';
import { imagesIn, wordsIn } from '../support/words';

const patience = 60_000;

const broken = arbitraryNodes.map(
  (nodes) => ({ ...rawRelease({}).root, children: nodes }) as unknown as Root,
);

test(
  'any tree becomes a release that a file may hold',
  () => {
    fc.assert(
      fc.property(broken, (root) => {
        expect(() => Root.parse(normaliseRoot(root))).not.toThrow();
      }),
      { numRuns: 200 },
    );
  },
  patience,
);

test(
  'no word and no picture is lost or made up',
  () => {
    fc.assert(
      fc.property(broken, (root) => {
        const made = normaliseRoot(root);
        expect(wordsIn(made)).toEqual(wordsIn(root));
        expect(imagesIn(made)).toBe(imagesIn(root));
      }),
      { numRuns: 200 },
    );
  },
  patience,
);

test(
  'a release in order stays as it is, to the reference',
  () => {
    fc.assert(
      fc.property(broken, (root) => {
        const once = normaliseRoot(root);
        expect(normaliseRoot(once)).toBe(once);
      }),
      { numRuns: 200 },
    );
  },
  patience,
);

const editorWith = (root: Root) => {
  let next = 0;
  const editor = withRelease(withHistory(createEditor()), { newId: () => `id${next++}` });
  editor.children = [root];
  return editor;
};

test(
  'the editor keeps what a file would',
  () => {
    fc.assert(
      fc.property(broken, (root) => {
        const editor = editorWith(root);
        Editor.normalize(editor, { force: true });
        const [made] = editor.children as [Root];
        expect(() => Root.parse(made)).not.toThrow();
        expect(wordsIn(made)).toEqual(wordsIn(root));
        expect(normaliseRoot(made)).toBe(made);
      }),
      { numRuns: 200 },
    );
  },
  patience,
);

test(
  'a node put in or taken out anywhere leaves a whole release, and undo takes it back',
  () => {
    const step = fc.record({ nodes: arbitraryNodes, where: fc.nat(), removes: fc.boolean() });
    fc.assert(
      fc.property(broken, fc.array(step, { maxLength: 4 }), (root, steps) => {
        const start = normaliseRoot(root);
        const editor = editorWith(start);
        for (const { nodes, where, removes } of steps) {
          const entries = [...Editor.nodes(editor, { at: [], voids: true })].filter(
            ([, path]) => path.length > 1,
          );
          const [, path] = entries[where % entries.length] as (typeof entries)[number];
          if (removes) Transforms.removeNodes(editor, { at: path, voids: true });
          else Transforms.insertNodes(editor, nodes as never, { at: path, voids: true });
          expect(() => Root.parse(editor.children[0])).not.toThrow();
          expect(normaliseRoot(editor.children[0] as Root)).toBe(editor.children[0]);
        }
        while (editor.history.undos.length > 0) editor.undo();
        expect(editor.children).toEqual([start]);
      }),
      { numRuns: 200 },
    );
  },
  patience,
);

test('taking the root itself away leaves a blank release of the same kind', () => {
  const editor = editorWith(normaliseRoot(rawRelease({ kind: 'advisory', language: 'fr' }).root));
  Transforms.removeNodes(editor, { at: [0] });
  expect(Root.parse(editor.children[0])).toMatchObject({ kind: 'advisory', language: 'fr' });
});
