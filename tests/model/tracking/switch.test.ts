import type { Path } from 'slate';
import { expect, test } from 'vitest';
import { findAll, replaceMatch } from '../../../shared/editing/find';
import { unmarkQuote } from '../../../shared/editing/quote-verbs';
import { asOneStep } from '../../../shared/editing/step';
import { setDatelineDate } from '../../../shared/editing/verbs/fields';
import { insertBlocks } from '../../../shared/editing/verbs/insert-blocks';
import { setProperties } from '../../../shared/editing/verbs/set-properties';
import { isTracking, setTracking } from '../../../shared/editing/with-tracking';
import { isMarked } from '../../../shared/review/marked';
import { acceptedRoot, rejectedRoot } from '../../../shared/review/resolve';
import { rootOf, trackedEditorFor } from '../support/editing-case';
import { written } from '../support/tracking/written';
import { body, p, q, release, type Written } from '../support/tree';

const sheet = (written: Written, mustTrack?: (quote: string) => boolean) =>
  trackedEditorFor(written, { ...(mustTrack && { mustTrack }) });

const at = (path: Path, from: number, to = from) => ({
  anchor: { path, offset: from },
  focus: { path, offset: to },
});

test('off in a new editor: nothing is marked, and a caret over nothing marked costs no second tree', () => {
  const editor = sheet(release(body(p('One |two'))));
  editor.insertText('A');
  editor.deleteBackward('word');
  expect(isTracking(editor)).toBe(false);
  expect(isMarked(rootOf(editor))).toBe(false);
});

test('switched off again: what is marked stays, new edits leave no mark', () => {
  const editor = sheet(release(body(p('One |two'))));
  setTracking(editor, true);
  editor.insertText('A');
  setTracking(editor, false);
  editor.insertText('B');
  editor.selection = at([0, 6, 0, 0], 0, 3);
  editor.deleteFragment();
  expect(written(rootOf(editor))).toEqual([' {+ann1 A}Btwo']);
});

test('never off inside a quote that was asked for', () => {
  const quoted = release(body(p('“', q('q1', 'We go'), '” said ', q('q2', 'others'), ' too')));
  const editor = sheet(quoted, (quote) => quote === 'q1');
  editor.selection = at([0, 6, 0, 1], 3);
  editor.insertText('will ');
  editor.selection = at([0, 6, 0, 5], 0, 6);
  editor.deleteFragment();
  expect(written(rootOf(editor))).toEqual(['“<q>We </q>{+ann1 <q>will </q>}<q>go</q>” said  too']);
});

test('paragraphs pasted into a quote that was asked for are marked in it', () => {
  const editor = sheet(release(body(p('“', q('q1', 'We |go'), '”'))), (quote) => quote === 'q1');
  insertBlocks(editor, [p('One') as never, p('two ') as never]);
  expect(written(rejectedRoot(rootOf(editor)))).toEqual(['“<q>We go</q>”']);
  expect(written(acceptedRoot(rootOf(editor)))).toEqual(['“<q>We One</q>', '<q>two go</q>”']);
});

test('a quote that must be tracked keeps deleted words when the rest of the paragraph goes for good', () => {
  const editor = sheet(
    release(body(p('[She said “', q('q1', 'We go'), '” today]'))),
    (quote) => quote === 'q1',
  );
  editor.deleteFragment();
  expect(written(rootOf(editor))).toEqual(['{-ann1 <q>We go</q>}']);
});

test('what is known of a quote stays while its deleted words may come back', () => {
  const editor = sheet(release(body(p('“', q('q1', '[We] go'), '”'))));
  editor.children = [{ ...rootOf(editor), quotes: { q1: { basis: { kind: 'approval' } } } }];
  setTracking(editor, true);
  editor.deleteFragment();
  unmarkQuote(editor, 'q1');
  expect(Object.keys(rootOf(editor).quotes)).toEqual(['q1']);
});

test('a command made of several is one undo step, tracked', () => {
  const editor = sheet(release(body(p('One|'))));
  setTracking(editor, true);
  asOneStep(editor, () => {
    setDatelineDate(editor, '2026-01-02');
    setProperties(editor, [0, 4], {});
    editor.insertText('A');
  });
  expect(editor.history.undos).toHaveLength(1);
  expect(written(rootOf(editor))).toEqual(['dateline ~ann1:date=null: ', 'One{+ann2 A}']);
});

test('found words are those that are read, and replaced in the marked text', () => {
  const editor = sheet(release(body(p('w[a]ter, water'))));
  setTracking(editor, true);
  editor.deleteFragment();
  const [first, second] = findAll(editor, 'water').length === 1 ? findAll(editor, 'wter') : [];
  expect(second).toBeUndefined();
  replaceMatch(editor, first as NonNullable<typeof first>, 'W');
  expect(written(rootOf(editor))).toEqual(['{-ann1 w}{-ann2 a}{-ann1 ter}{+ann1 W}, water']);
});

test('the window may let the browser type only where the text would go anyway', () => {
  const editor = sheet(release(body(p('One |two'))));
  setTracking(editor, true);
  const before = at([0, 6, 0, 0], 4).anchor;
  expect(editor.insertionPoint(before)).not.toEqual(before);
  editor.insertText('A');
  const after = editor.selection?.anchor as typeof before;
  expect(editor.insertionPoint(after)).toEqual(after);
});

test('keys that follow each other are one undo step, as without tracking', async () => {
  const editor = sheet(release(body(p('One |two'))));
  setTracking(editor, true);
  for (const key of 'abc') {
    editor.insertText(key);
    await Promise.resolve();
  }
  expect(editor.history.undos).toHaveLength(1);
  editor.undo();
  expect(written(rootOf(editor))).toEqual(['One two']);
});
