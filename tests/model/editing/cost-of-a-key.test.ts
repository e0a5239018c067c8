import type { Path } from 'slate';
import { expect, test } from 'vitest';
import { editorFor } from '../support/editing-case';
import { body, p, q, release } from '../support/tree';

const long = Array.from({ length: 2_000 }, (_, index) => p(`Paragraph ${index}`));

test('a key looks at the line it is typed in and at nothing else', () => {
  const editor = editorFor(release(body(...long, p('Here|'))));
  const { normalizeNode } = editor;
  const looked: Path[] = [];
  editor.normalizeNode = (entry, options) => {
    looked.push(entry[1]);
    normalizeNode(entry, options);
  };
  editor.insertText('a');
  editor.deleteBackward('character');
  expect(looked.length).toBeGreaterThan(0);
  expect(looked.filter((path) => path.length < 3)).toEqual([]);
});

test('the window may let the browser type where the text would go anyway', () => {
  const inPlain = editorFor(release(body(p('Here|'))));
  expect(inPlain.insertionPoint({ path: [0, 6, 0, 0], offset: 4 })).toEqual({
    path: [0, 6, 0, 0],
    offset: 4,
  });
  // Between “ and the first letter the text belongs to the quote, in the leaf after the caret's.
  const atQuote = editorFor(release(body(p('“', q('q1', 'We go'), '”'))));
  expect(atQuote.insertionPoint({ path: [0, 6, 0, 0], offset: 1 })).toEqual({
    path: [0, 6, 0, 1],
    offset: 0,
  });
  expect(atQuote.insertionPoint({ path: [0, 6, 0, 1], offset: 5 })).toEqual({
    path: [0, 6, 0, 1],
    offset: 5,
  });
});
