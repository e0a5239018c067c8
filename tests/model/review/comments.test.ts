import { expect, test } from 'vitest';
import { createTrackedEditor } from '../../../shared/editing/create-tracked-editor';
import { resolveComment } from '../../../shared/editing/verbs/comments';
import { parseRoot, rootText } from '../../../shared/release/file-format';
import type { Root } from '../../../shared/release/root';
import { commentsOf } from '../../../shared/review/comments';
import { acceptInEditor, rejectInEditor } from '../../../shared/review/decide-in-editor';
import { ann, bob, one, said } from '../support/comments';
import { rootOf } from '../support/editing-case';
import { body, headline, p, q, releaseWith, t, type Written } from '../support/tree';

const ins = { id: 'i', ...bob };
const del = { id: 'd', ...bob };

const sheet = ({ root }: Written) =>
  createTrackedEditor(root, { hand: { author: 'ann', now: () => ann.at, newId: () => 'n' } });

const seen = (root: Root) =>
  commentsOf(root).map(({ id, words, isOrphan, isDeleted }) =>
    [id, words, isOrphan && 'gone', isDeleted && 'to be deleted'].filter(Boolean).join(': '),
  );

const everything = () =>
  releaseWith(
    {
      comments: {
        lost: said('no more', { thread: [{ ...bob, text: 'Later' }] }),
        before: said('older'),
        third: said('x'),
        first: said('x'),
        second: said('x'),
      },
    },
    headline('A ', t('head', { comments: ['first'] })),
    body(
      p('One ', t('two ', { comments: ['second'] }), t('three', { comments: ['second', 'third'], del })),
      p('and ', t('four', { comments: ['second'], ins })),
    ),
  );

test('in the order of the sheet, then those whose words are gone by their time', () => {
  const { root } = everything();
  expect(seen(root)).toEqual([
    'first: head',
    'second: two three … four',
    'third: three: to be deleted',
    'before: older: gone',
    'lost: no more: gone',
  ]);
  const [first, second, , orphan] = commentsOf(root);
  expect(first).toMatchObject({ section: 'headline', path: [3, 1], end: [3, 1] });
  expect(second).toMatchObject({ section: 'body', path: [6, 0, 1], end: [6, 0, 2] });
  expect(orphan).not.toHaveProperty('path');
});

test('accepting leaves an orphan, undo gives it its words back, rejecting keeps it', () => {
  const editor = sheet(everything());
  acceptInEditor(editor, {});
  expect(seen(rootOf(editor))).toEqual([
    'first: head',
    'second: two  … four',
    'before: older: gone',
    'third: x: gone',
    'lost: no more: gone',
  ]);
  editor.undo();
  expect(seen(rootOf(editor))[2]).toBe('third: three: to be deleted');
  rejectInEditor(editor, {});
  expect(seen(rootOf(editor)).slice(1, 3)).toEqual(['second: two three', 'third: three']);
});

test('words that are split, and a quote around them, keep it', () => {
  const split = releaseWith(one('c', said('two')), body(p(q('q1', 'One two', { comments: ['c'] }))));
  const editor = sheet(split);
  editor.selection = { anchor: { path: [0, 6, 0, 0], offset: 4 }, focus: { path: [0, 6, 0, 0], offset: 4 } };
  editor.insertBreak();
  expect(seen(rootOf(editor))).toEqual(['c: One  … two']);
});

test('made by hand, they are read as far as they go', () => {
  const root = releaseWith(
    {
      comments: {
        bare: {},
        text: { text: 'Why?', by: 'Ann', at: ann.at, resolved: true },
        nobody: { text: 'Who?' },
      },
    },
    body(p(t('One', { comments: ['bare', 'nothing here'] }))),
  ).root;
  const [bare, nobody, text] = commentsOf(root);
  expect(bare).toMatchObject({ id: 'bare', thread: [], words: 'One', isResolved: false });
  expect(nobody).toMatchObject({ thread: [{ by: '?', text: 'Who?' }], words: '', isOrphan: true });
  expect(text).toMatchObject({ thread: [{ by: 'Ann', at: ann.at, text: 'Why?' }], isResolved: true });
  expect(commentsOf(root)).toHaveLength(3);
});

test('a comment of the wrong shape is a fault of the file', () => {
  const root = { ...everything().root, comments: { c: { thread: 'Why?' } } };
  expect(parseRoot(JSON.stringify(root), 'a.release')).toMatchObject({
    ok: false,
    failure: { reason: 'invalid', where: expect.stringContaining('thread') },
  });
});

test('a view is the same object until its own comment or words change', () => {
  const editor = sheet(everything());
  const before = commentsOf(rootOf(editor));
  editor.selection = { anchor: { path: [0, 3, 1], offset: 4 }, focus: { path: [0, 3, 1], offset: 4 } };
  editor.insertText('!');
  resolveComment(editor, 'third', bob);
  const after = commentsOf(rootOf(editor));
  expect(after.map((view, index) => view === before[index])).toEqual([true, true, false, true, true]);
});

test('what was said, by whom and when comes back from the file', () => {
  const editor = sheet(everything());
  resolveComment(editor, 'first', bob);
  const read = parseRoot(rootText(rootOf(editor)), 'a.release');
  expect(read.ok && read.value.comments).toEqual(rootOf(editor).comments);
});
