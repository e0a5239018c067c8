import { expect, test } from 'vitest';
import type { Root } from '../../../shared/release/root';
import type { Notice } from '../../../shared/release/sections';
import { correctionNote, noteSections } from '../../../shared/review/correction-note';
import { line, releaseOf } from '../support/quoted-release';

const before = releaseOf([line([{ text: 'The lock opens on Monday.' }])]);
const after = releaseOf([line([{ text: 'The lock opens on Tuesday.' }])]);
const notice = (text: string): Notice => ({ type: 'notice', place: 'top', children: [{ text }] });
/** As the sheet has it: below the letterhead, a notice for each line. */
const noted = (root: Root, ...lines: string[]): Root => {
  const [letterhead, ...rest] = root.children;
  return { ...root, children: letterhead ? [letterhead, ...lines.map(notice), ...rest] : rest };
};
const when = '2026-11-24T09:00:00.000Z';
const note = correctionNote(before, after, when) ?? '';
const lines = note.split('\n');

test('a note that stands on the sheet is known again, line by line, and other notices are not', () => {
  expect(lines.length).toBe(2);
  expect(noteSections(noted(after, ...lines))).toEqual([1, 2]);
  expect(noteSections(noted(after, 'Not an official record', ...lines, 'Check against delivery'))).toEqual([
    2, 3,
  ]);
  expect(noteSections(noted(after, '– An aside', 'Not an official record'))).toEqual([]);
  expect(noteSections(after)).toEqual([]);
});

test('a note does not list itself, nor the one of an earlier revision', () => {
  expect(correctionNote(before, noted(after, ...lines), when)).toBe(note);
  expect(correctionNote(noted(before, ...lines), after, when)).toBe(note);
  expect(correctionNote(before, noted(before, ...lines), when)).toBeUndefined();
  // Another notice is a change like any other.
  expect(correctionNote(before, noted(before, 'Check against delivery'), when)).toContain(
    'Check against delivery',
  );
});
