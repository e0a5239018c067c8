import { describe, expect, test } from 'vitest';
import type { Block } from '../../../shared/release/blocks';
import type { Root } from '../../../shared/release/root';
import { correctionNote, isCorrectionNote } from '../../../shared/review/correction-note';
import { mark, releaseOf } from '../support/quoted-release';

const paragraph = (text: string): Block => ({ type: 'paragraph', children: [{ text }] });
const subheading = (text: string): Block => ({ type: 'subheading', children: [{ text }] });
const bodied = (...texts: (string | Block)[]): Root =>
  releaseOf(texts.map((text) => (typeof text === 'string' ? paragraph(text) : text)));
const edited = (root: Root, type: string, change: object): Root => ({
  ...root,
  children: root.children.map((section) =>
    section.type === type ? ({ ...section, ...change } as typeof section) : section,
  ),
});
const titled = (root: Root, text: string): Root => edited(root, 'headline', { children: [{ text }] });

/** The places that a note names, without its first line. */
const places = (before: Root, after: Root): string[] =>
  (correctionNote(before, after) ?? '')
    .split('\n')
    .slice(1)
    .map((line) => line.replace(/^– /, ''));

describe('places', () => {
  test.each<[string, Root, Root, string[]]>([
    [
      'a number, with the words around it',
      bodied('Ferries sail again.', 'The port has twelve ferries a day from June on.'),
      bodied('Ferries sail again.', 'The port has fourteen ferries a day from June on.'),
      ['Paragraph 2: “port has twelve ferries a” should read “port has fourteen ferries a”'],
    ],
    [
      'a word put in, and one taken out',
      bodied('We will not go on, and never stop, whatever may come of it in the end.'),
      bodied('We will go on, and never ever stop, whatever may come of it in the end.'),
      [
        'Paragraph 1: “We will not go on, and never stop, whatever” should read “We will go on, and never ever stop, whatever”',
      ],
    ],
    [
      'two places far from each other',
      bodied(
        'The mayor spoke on Monday about the harbour, its cranes, its people and the price of fish in May.',
      ),
      bodied(
        'The mayor spoke on Tuesday about the harbour, its cranes, its people and the price of fish in June.',
      ),
      [
        'Paragraph 1: “spoke on Monday about the” should read “spoke on Tuesday about the”',
        'Paragraph 1: “fish in May.” should read “fish in June.”',
      ],
    ],
    [
      'paragraphs put in and taken out',
      bodied('One stays here.', 'Second goes away now.', 'Three remains as well.'),
      bodied('One stays here.', 'Three remains as well.', 'Altogether new words.'),
      ['Paragraph 2, taken out: “Second goes away now.”', 'Paragraph 3, added: “Altogether new words.”'],
    ],
    [
      'a paragraph that was moved down by another',
      bodied('The first ferry sails at six.', 'The second ferry sails at eight.'),
      bodied(
        'New here: there is a bus, too.',
        'The first ferry sails at seven.',
        'The second ferry sails at eight.',
      ),
      [
        'Paragraph 1, added: “New here: there is a bus, too.”',
        'Paragraph 2: “sails at six.” should read “sails at seven.”',
      ],
    ],
    [
      'a subheading, which is not counted',
      bodied('One.', subheading('Ferries'), 'Two.'),
      bodied('One.', subheading('Boats'), 'Three.'),
      ['Subheading: “Ferries” should read “Boats”', 'Paragraph 2: “Two.” should read “Three.”'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(places(before, after)).toEqual(expected);
  });

  test('headline, date, reference and picture', () => {
    const image = (caption: string): Block => ({
      type: 'image',
      asset: 'ab'.repeat(32),
      caption,
      children: [{ text: '' }],
    });
    let before = titled(bodied('Same.', image('The old pier')), 'Harbour opens');
    before = edited(edited(before, 'dateline', { date: '2026-03-02' }), 'label', { reference: 'PR/1' });
    let after = titled(bodied('Same.', image('The new pier')), 'Harbour closes');
    after = edited(edited(after, 'dateline', { date: '2026-03-03' }), 'label', { reference: 'PR/2' });
    expect(places(before, after)).toEqual([
      expect.stringMatching(/^Reference: “PR\/1” should read “PR\/2”$/),
      'Headline: “Harbour opens” should read “Harbour closes”',
      expect.stringMatching(/^Dateline: “.*2 March.*” should read “.*3 March.*”$/),
      'Picture: “The old pier” should read “The new pier”',
    ]);
  });

  test('at most twelve are named, and the others counted', () => {
    const lines = (word: string) =>
      Array.from({ length: 15 }, (_, at) => `Line ${at} says ${word} and that is that.`);
    const found = places(bodied(...lines('red')), bodied(...lines('blue')));
    expect(found).toHaveLength(13);
    expect(found.at(-1)).toBe('and 3 more changes.');
  });
});

test('open changes count as they will be printed, and their authors are nowhere', () => {
  const tracked = bodied({
    type: 'paragraph',
    children: [
      { text: 'Twelve', del: mark() },
      { text: 'Fourteen', ins: mark() },
      { text: ' ferries sail.' },
    ],
  });
  expect(places(bodied('Twelve ferries sail.'), tracked)).toEqual([
    'Paragraph 1: “Twelve ferries sail.” should read “Fourteen ferries sail.”',
  ]);
});

test('the same words give no note, however they are set', () => {
  const bold = bodied({ type: 'paragraph', children: [{ text: 'Two ', bold: true }, { text: 'words.' }] });
  expect(correctionNote(bodied('Two words.'), bold)).toBeUndefined();
  expect(correctionNote(bold, { ...bold, comments: { k: {} } })).toBeUndefined();
});

test('it names the release and its day, and is known again', () => {
  const [before, after] = [titled(bodied('One.'), 'Harbour opens'), titled(bodied('Two.'), 'Harbour opens')];
  const note = correctionNote(before, after, '2026-03-02T08:00:00.000Z') ?? '';
  expect(note.split('\n')[0]).toBe('Correction to “Harbour opens”, released on 2 March 2026:');
  expect(isCorrectionNote(note)).toBe(true);
  expect(isCorrectionNote(correctionNote(titled(before, ''), after) ?? '')).toBe(true);
  expect(isCorrectionNote('Corrections are welcome.')).toBe(false);
});

test('drafted again, it does not tell of the note on the sheet', () => {
  const [before, after] = [bodied('One.'), bodied('Two.')];
  const note = correctionNote(before, after) ?? '';
  const noted: Root = {
    ...after,
    children: [{ type: 'notice', place: 'top', children: [{ text: note }] }, ...after.children],
  };
  expect(correctionNote(before, noted)).toBe(note);
});

test('a long release with changes all over is compared in reasonable time', () => {
  const lines = (word: string) => Array.from({ length: 700 }, (_, at) => `Line ${at} says ${word}.`);
  expect(places(bodied(...lines('red')), bodied(...lines('blue')))).toHaveLength(13);
});
