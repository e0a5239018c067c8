import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTrackedEditor } from '../../../shared/editing/create-tracked-editor';
import { setTracking } from '../../../shared/editing/with-tracking';
import type { Block } from '../../../shared/release/blocks';
import type { Root } from '../../../shared/release/root';
import { amendedRoot, amendInEditor } from '../../../shared/review/amend-in-editor';
import { amendmentEdits } from '../../../shared/review/answer-entries';
import { changesOf } from '../../../shared/review/changes';
import { quotesOf } from '../../../shared/review/quotes';
import { acceptedRoot, rejectedRoot } from '../../../shared/review/resolve';
import { fileOf, readFor } from '../support/answers';
import { askedDesk } from '../support/asked-release';
import { line, minus, plus, q, releaseOf } from '../support/quoted-release';
import { speaker } from '../support/record';

let made = 0;
const hand = { now: () => '2026-11-24T12:00:00.000Z', newId: () => `new-${++made}` };
const segmentsOf = (root: Root) => quotesOf(root)[0]?.segments.map(({ text }) => text);

/** The answer of the quote's speaker, in these words, as edits of what stands in the release. */
const amendmentOf = (root: Root, segments: string[]) => {
  const desk = askedDesk(root);
  const [quote] = readFor(desk, fileOf(desk, [['q', 'amended', segments]])).quotes;
  const [state] = desk.states;
  if (!quote || !state) throw new Error('no quote');
  return amendmentEdits(quote, quote.understood, state);
};

const attributed = (...children: Parameters<typeof line>[0]) =>
  releaseOf([line([{ text: 'Before. “' }, ...children, { text: ',” said Ilse Marrow.' }])]);
const interrupted = line([
  { text: '“' },
  q('We will go on'),
  { text: ',” said Ilse Marrow, “' },
  q('and on'),
  { text: '.”' },
]);
const inBlockQuote = (...children: Parameters<typeof line>[0]): Root =>
  releaseOf([line(children, 'block-quote'), line([{ text: 'Ilse Marrow' }])] as Block[]);

describe.each<[string, Root, string[]]>([
  ['a word put in', attributed(q('We go on')), ['We shall go on']],
  ['words at the start', attributed(q('We go on')), ['Today we go on']],
  ['words at the end', attributed(q('We go on')), ['We go on and on']],
  ['a word taken out', attributed(q('We never go on')), ['We go on']],
  ['the last word taken out', attributed(q('We go on')), ['We go']],
  ['all of it written anew', attributed(q('We go on')), ['They never stop']],
  ['two segments', releaseOf([interrupted]), ['We shall go on', 'and further on']],
  ['a segment that is left out', releaseOf([interrupted]), ['We will go on', '']],
  ['a block quote without marks', inBlockQuote(q('We go on')), ['And yet we go on today']],
  ['bold words', attributed(q('We '), q('never', { bold: true }), q(' stop')), ['We never ever stop']],
  [
    'open changes of another author',
    attributed(q('We '), minus('never '), q('go '), plus('on')),
    ['We go on today'],
  ],
  ['an insertion of another author', attributed(q('We go '), plus('on and on')), ['We go on']],
])('an amendment: %s', (_, root, segments) => {
  const amendment = amendmentOf(root, segments);
  if (!amendment) throw new Error('no amendment');
  const amended = amendedRoot(root, amendment, hand);

  test('reads as the speaker wrote it once it is accepted', () => {
    expect(segmentsOf(acceptedRoot(amended))).toEqual(segments.filter((words) => words !== ''));
  });
  test('leaves what stood when it is rejected', () => {
    expect(rejectedRoot(amended)).toEqual(rejectedRoot(root));
  });
  test('is the speaker’s, and touches no words but those of the quote', () => {
    const before = new Set(changesOf(root).map(({ id }) => id));
    const own = changesOf(amended).filter(({ id }) => !before.has(id));
    expect(own.length).toBeGreaterThan(0);
    for (const { by, at, quotes } of own)
      expect({ by, at, quotes }).toEqual({ by: speaker.id, at: hand.now(), quotes: ['q'] });
  });
});

test('it keeps how the words look', () => {
  const root = attributed(q('We '), q('never', { bold: true }), q(' stop'));
  const amendment = amendmentOf(root, ['We hardly stop']);
  const body = acceptedRoot(
    amendedRoot(root, amendment as NonNullable<typeof amendment>, hand),
  ).children.find(({ type }) => type === 'body');
  expect(JSON.stringify(body)).toContain('{"text":"hardly","bold":true,"quote":"q"}');
});

test('in an editor of somebody else it is one undo step by the speaker, tracking or not', () => {
  for (const on of [true, false]) {
    const root = attributed(q('We never go on'));
    const editor = createTrackedEditor(root, { hand: { ...hand, author: 'ana' } });
    setTracking(editor, on);
    const before = editor.children;
    const amendment = amendmentOf(root, ['Today we go on and on']);
    expect(amendInEditor(editor, amendment as NonNullable<typeof amendment>, hand)).toBe(true);
    const after = editor.children[0] as Root;
    expect(segmentsOf(acceptedRoot(after))).toEqual(['Today we go on and on']);
    expect([...new Set(changesOf(after).map(({ by }) => by))]).toEqual([speaker.id]);
    expect(editor.history.undos).toHaveLength(1);
    editor.undo();
    expect(editor.children).toEqual(before);
  }
});

test('any words in any segments', () => {
  const word = fc.constantFrom('we', 'go', 'on', 'never', 'naïve', 'مرحبا', '5', '👩‍👧', 'don’t', '—');
  const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(words, words, words, words, (one, two, newOne, newTwo) => {
      const root = releaseOf([
        line([{ text: '“' }, q(one), { text: ',” she said, “' }, q(two), { text: '.”' }]),
      ]);
      const amendment = amendmentOf(root, [newOne, newTwo]);
      if (!amendment) return;
      const amended = amendedRoot(root, amendment, hand);
      expect(segmentsOf(acceptedRoot(amended))).toEqual([newOne, newTwo]);
      expect(rejectedRoot(amended)).toEqual(root);
    }),
  );
});
