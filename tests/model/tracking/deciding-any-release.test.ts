import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTrackedEditor } from '../../../shared/editing/create-tracked-editor';
import { normaliseRoot } from '../../../shared/editing/normalise';
import { rootText } from '../../../shared/release/file-format';
import { changesOf } from '../../../shared/review/changes';
import { acceptInEditor, rejectInEditor } from '../../../shared/review/decide-in-editor';
import { isMarked } from '../../../shared/review/marked';
import { arbitraryRoot } from '../support/arbitrary-release';
import { rootOf } from '../support/editing-case';

/**
 * Case 14, on releases that no editor made: marks anywhere, of ids that many things share, with formats that
 * mean nothing where they stand. Accepting or rejecting all is whole, or it is nothing.
 */
test.each([
  ['accept', acceptInEditor],
  ['reject', rejectInEditor],
] as const)(
  '%s all: no mark is left, in one step that can be undone',
  (_, decide) => {
    let decided = 0;
    fc.assert(
      fc.property(arbitraryRoot, (made) => {
        let id = 0;
        const hand = { author: 'ann', now: () => '2026-01-01T09:00:00.000Z', newId: () => `n${++id}` };
        const editor = createTrackedEditor(normaliseRoot(made), { hand });
        const before = rootText(rootOf(editor));
        const open = changesOf(rootOf(editor)).length;
        const steps = editor.history.undos.length;
        const done = decide(editor, {});
        expect(isMarked(rootOf(editor))).toBe(false);
        expect(changesOf(rootOf(editor))).toEqual([]);
        if (!done) {
          expect(open).toBe(0);
          return;
        }
        decided++;
        expect(editor.history.undos).toHaveLength(steps + 1);
        editor.undo();
        expect(rootText(rootOf(editor))).toBe(before);
      }),
      { numRuns: 60 },
    );
    expect(decided).toBeGreaterThan(40);
  },
  120_000,
);
