import fc from 'fast-check';

/** Words that cannot run together unseen: each is one token of capital and small letters. */
const word = fc.stringMatching(/^[A-Z][a-zäб字]{1,4}$/);
const text = fc.oneof(
  word,
  fc.tuple(word, word).map((words) => words.join(' ')),
  fc.tuple(word, word).map((words) => words.join('\n')),
  fc.constant(''),
);

const marks = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  fc.constantFrom<object>(
    { bold: true },
    { bold: false },
    { comments: [] },
    { comments: ['b', 'a'] },
    { quote: 'q1' },
    { link: '' },
    { colour: 'red' },
  ),
);

const leaf = fc.tuple(text, marks).map(([words, extra]) => ({ ...extra, text: words }));

const types = [
  'letterhead',
  'issuer',
  'letterhead-line',
  'notice',
  'label',
  'release-line',
  'headline',
  'subheadline',
  'dateline',
  'body',
  'contacts',
  'contact',
  'contact-line',
  'background',
  'section-heading',
  'end-mark',
  'paragraph',
  'subheading',
  'block-quote',
  'attribution',
  'image',
  'table-cell',
  'release',
];

const properties = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  fc.constantFrom<object>(
    { list: 'bullet', level: 2 },
    { level: 3 },
    { list: 'square' },
    { place: 'top' },
    { timing: { kind: 'immediate' } },
    { layout: 'inline' },
    { field: 'email' },
    { asset: 'ab'.repeat(32), alt: 'Picture' },
    { date: '2026-01-02' },
    { style: 'Normal' },
  ),
);

/** Any node a broken file, a foreign clipboard or a faulty command could bring. */
export const arbitraryNode = fc.letrec<{ node: object; element: object }>((tie) => ({
  node: fc.oneof({ maxDepth: 4 }, leaf, tie('element')),
  element: fc
    .tuple(fc.constantFrom(...types), properties, fc.array(tie('node'), { maxLength: 4 }))
    .map(([type, extra, children]) => ({ type, ...extra, children })),
}));

export const arbitraryNodes = fc.array(arbitraryNode.node, { maxLength: 8 });
