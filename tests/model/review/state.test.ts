import { describe, expect, test } from 'vitest';
import type { Block } from '../../../shared/release/blocks';
import type { LedgerEntry } from '../../../shared/release/release-file';
import type { Quote, Root } from '../../../shared/release/root';
import { append, mergeLedgers } from '../../../shared/review/ledger';
import { acceptedRoot, rejectedRoot } from '../../../shared/review/resolve';
import { type QuoteState, quoteStates } from '../../../shared/review/state';
import { statusOf } from '../../../shared/review/status';
import { line, minus, plus, q, releaseOf, said } from '../support/quoted-release';
import { readings } from '../support/readings';
import {
  amended,
  approved,
  asked,
  declined,
  marked,
  recordOf,
  release,
  type Step,
  speaker,
} from '../support/record';
import { signerOf } from '../support/signer';

const statesOf = (root: Root, ledger: LedgerEntry[]): QuoteState[] =>
  quoteStates(root, { release, ledger, ...readings });
const stateOf = (blocks: Block[], story: readonly Step[], more: Partial<Root> = {}): QuoteState =>
  statesOf(releaseOf(blocks, more), recordOf(story))[0] as QuoteState;

const go = 'We will go on';
const stop = 'We will stop';

const stories: [string, Step[], string][] = [
  ['nothing was asked', [], 'unapproved'],
  ['asked', [asked(go)], 'asked'],
  ['asked about other words', [asked(stop)], 'unapproved'],
  ['approved', [asked(go), approved(go)], 'approved'],
  ['approved without being asked, by phone', [approved(go)], 'approved'],
  ['other words approved', [approved(stop)], 'lapsed'],
  ['other words approved, then these asked', [approved(stop), asked(go)], 'asked'],
  ['these asked, then other words', [approved(stop), asked(go), asked(stop)], 'lapsed'],
  ['declined', [asked(go), declined(go)], 'declined'],
  ['other words declined', [declined(stop)], 'unapproved'],
  ['declined, then approved', [declined(go), approved(go)], 'approved'],
  ['approved, then declined', [approved(go), declined(go)], 'declined'],
  ['declined, then asked again', [declined(go), asked(go)], 'declined'],
  ['amended to these words', [asked(stop), amended(go, stop)], 'approved'],
  ['amended to other words', [asked(go), amended(stop, go)], 'asked'],
  ['approved, others approved since', [approved(go), approved(stop)], 'approved'],
  ['approval taken back', [asked(go), approved(go), { kind: 'take-back', place: 1 }], 'asked'],
  ['request taken back', [asked(go), { kind: 'take-back', place: 0 }], 'unapproved'],
  ['refusal taken back', [approved(go), declined(go), { kind: 'take-back', place: 1 }], 'approved'],
  [
    'taking back taken back',
    [approved(go), { kind: 'take-back', place: 0 }, { kind: 'take-back', place: 1 }],
    'approved',
  ],
  ['another quote approved', [approved(go, { quote: 'p' })], 'unapproved'],
  [
    'a mail dated long ago',
    [declined(go), approved(go, { answer: { name: 'I', how: 'email', at: '1999-01-01' } })],
    'approved',
  ],
];

test.each(stories)('%s', (_, story, state) => {
  expect(stateOf([said(q(go))], story).state).toBe(state);
});

const changed: [string, Block[], Step[], string][] = [
  ['a word put in', [said(q('We will '), plus('not '), q('go on'))], [approved(go)], 'change-proposed'],
  ['a word taken out', [said(q('We '), minus('will '), q('go on'))], [approved(go)], 'change-proposed'],
  ['all of it taken out', [said(minus(go))], [approved(go)], 'change-proposed'],
  ['both readings approved', [said(minus(go), plus(stop))], [approved(go), approved(stop)], 'approved'],
  ['what is proposed is approved', [said(minus(go), plus(stop))], [asked(go), amended(stop, go)], 'asked'],
  ['approved only when accepted', [said(minus(go), plus(stop))], [approved(stop)], 'lapsed'],
  [
    'a curled apostrophe',
    [said(q('We can'), minus("'"), plus('’'), q('t'))],
    [approved("We can't")],
    'approved',
  ],
  ['all of it put in, asked', [said(plus(go))], [asked(go)], 'asked'],
  ['all of it put in, approved', [said(plus(go))], [approved(go)], 'approved'],
  ['all of it put in', [said(plus(go))], [], 'unapproved'],
  [
    'put in, and partly taken out again',
    [said(plus('We will '), { ...plus('never '), ...minus('never ', 'ana') }, plus('go on'))],
    [approved(go)],
    'approved',
  ],
];

describe('with open changes', () => {
  test.each(changed)('%s', (_, blocks, story, state) => {
    expect(stateOf(blocks, story).state).toBe(state);
  });

  test.each(changed)('by the program’s own readings: %s', (_, blocks, story, state) => {
    const review = { release, ledger: recordOf(story), acceptedRoot, rejectedRoot };
    expect(quoteStates(releaseOf(blocks), review)[0]?.state).toBe(state);
  });

  test('who proposes what is known', () => {
    const state = stateOf(
      [said(q('We will '), plus('not ', 'ben'), q('go'), minus(' on', 'ana'))],
      [approved(go)],
    );
    expect(state.changes).toEqual({ ids: ['c-ben', 'c-ana'], by: ['ben', 'ana'] });
    expect(state.diff?.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'same We will ',
      'added not ',
      'same go',
      'removed  on',
    ]);
    expect(state.words.wording).toBe(go);
    expect(state.printed?.wording).toBe('We will not go');
  });
});

test('lapsed: the diff is from what was approved last to what stands', () => {
  const state = stateOf([said(q(go))], [approved('We never go on'), approved(stop)]);
  expect(state).toMatchObject({ state: 'lapsed', entry: { segments: [stop] } });
  expect(state.diff?.map(({ text }) => text)).toEqual(['We will ', 'stop', 'go on']);
});

test('retyping the approved words revives the approval', () => {
  const story = [approved(go)];
  expect(stateOf([said(q(stop))], story).state).toBe('lapsed');
  expect(stateOf([said(q(go))], story).state).toBe('approved');
});

test('same words in other typography: approved, with a note', () => {
  expect(stateOf([said(q("We can't"))], [approved('We can’t')])).toMatchObject({
    state: 'approved',
    notes: ['typography'],
  });
});

describe('the speaker', () => {
  const story = [approved(go)];
  const quotes = { q: { speaker: 'ilse', basis: { kind: 'approval' as const } } };
  test('has another title since, until it is confirmed', () => {
    const speakers = [{ ...speaker, title: 'Director-General' }];
    expect(stateOf([said(q(go))], story, { speakers })).toMatchObject({
      state: 'approved',
      notes: ['title'],
    });
    const confirmed = [...story, approved(go, { speaker: { ...speaker, title: 'Director-General' } })];
    expect(stateOf([said(q(go))], confirmed, { speakers }).notes).toEqual([]);
  });
  test('is somebody else: the approval has gone', () => {
    const speakers = [speaker, { ...speaker, id: 'ola' }];
    expect(
      stateOf([said(q(go))], story, { speakers, quotes: { q: { ...quotes.q, speaker: 'ola' } } }).state,
    ).toBe('lapsed');
    expect(stateOf([said(q(go))], story, { speakers: [{ ...speaker, name: 'Ilse Marow' }] }).state).toBe(
      'lapsed',
    );
    expect(stateOf([said(q(go))], story, { speakers: [] }).state).toBe('lapsed');
  });
});

describe('on the record', () => {
  const on = (words?: string): Record<string, Quote> => ({
    q: { speaker: 'ilse', basis: { kind: 'record', source: 'Speech', date: '2026-10-01', words } },
  });
  const cases: [string, Block[], string | undefined, string][] = [
    ['no words given', [said(q(go))], undefined, 'on-record'],
    ['blank words', [said(q(go))], ' \n', 'on-record'],
    ['the same words', [said(q(go))], 'We will go on.', 'on-record'],
    ['in quotation marks', [said(q("We can't go"))], '“We can’t go.”', 'on-record'],
    [
      'broken off',
      [line([q('We will,'), { text: ',” she said, “' }, q('go on.')])],
      'We will go on',
      'on-record',
    ],
    [
      'broken off at a comma',
      [line([q('We will'), { text: ',” she said. “' }, q('Go on')])],
      'We will, go on!',
      'unapproved',
    ],
    [
      'a comma where it is broken off',
      [line([q('We will'), { text: ',” she said. “' }, q('Go on')])],
      'We will, go on.',
      'on-record',
    ],
    ['fewer words', [said(q(go))], 'We will', 'unapproved'],
    ['more words', [said(q('We will go'))], 'We will go on', 'unapproved'],
    [
      'broken off within a word',
      [line([q('We will go'), { text: ',” she said. “' }, q('ne')])],
      'We will gone',
      'unapproved',
    ],
    ['part of a word', [said(q('We will go'))], 'We will gone', 'unapproved'],
    ['a word left out', [said(q('We go on'))], 'We will go on', 'unapproved'],
    ['a question', [said(q('We will go on'))], 'We will go on?', 'unapproved'],
  ];
  test.each(cases)('%s', (_, blocks, words, state) => {
    expect(stateOf(blocks, [], { quotes: on(words) }).state).toBe(state);
  });
  test('other words than the source can still be approved', () => {
    expect(stateOf([said(q(go))], [approved(go)], { quotes: on('We stop') })).toMatchObject({
      state: 'approved',
      notes: ['other-words-than-source'],
    });
  });
});

test('the newest decision on merged branches is the later one, whatever the file’s order', () => {
  const base = recordOf([asked(go)]);
  const yes = append(base, approved(go, { at: '2026-11-23T17:00:00.000Z' }), signerOf(1));
  const no = append(base, declined(go, { at: '2026-11-23T18:00:00.000Z' }), signerOf(2));
  const hand = { at: '2026-11-24T09:00:00.000Z', by: 'ana', release };
  const root = releaseOf([said(q(go))]);
  for (const merged of [mergeLedgers(yes, no, hand, signerOf(1)), mergeLedgers(no, yes, hand, signerOf(1))]) {
    expect(statesOf(root, merged)[0]?.state).toBe('declined');
  }
});

test('on merged branches of one time the id decides, on every desk alike', () => {
  const base = recordOf([asked(go)]);
  const at = '2026-11-23T17:00:00.000Z';
  const branches = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => {
    const decided = seed % 2 === 0 ? approved(go, { at }) : declined(go, { at });
    return append(base, decided, signerOf(seed));
  });
  const hand = { at: '2026-11-24T09:00:00.000Z', by: 'ana', release };
  const root = releaseOf([said(q(go))]);
  const seen = new Set<string | undefined>();
  for (const yes of branches) {
    for (const no of branches) {
      const [one, other] = [yes.at(-1) as LedgerEntry, no.at(-1) as LedgerEntry];
      if (one.kind === other.kind) continue;
      const later = one.id > other.id ? one : other;
      for (const ledger of [
        mergeLedgers(yes, no, hand, signerOf(1)),
        mergeLedgers(no, yes, hand, signerOf(1)).toReversed(),
      ]) {
        expect(statesOf(root, ledger)[0]?.state).toBe(later.kind);
        seen.add(later.kind);
      }
    }
  }
  expect(seen.size).toBe(2);
});

test('an answer taken back on one branch stays taken back when the other did not know', () => {
  const base = recordOf([asked(go), approved(go)]);
  const back = recordOf([{ kind: 'take-back', place: 1 }], base);
  const other = append(base, asked(stop, { at: '2026-11-23T18:00:00.000Z' }), signerOf(2));
  const hand = { at: '2026-11-24T09:00:00.000Z', by: 'ana', release };
  const merged = mergeLedgers(other, back, hand, signerOf(1));
  expect(statesOf(releaseOf([said(q(go))]), merged)[0]?.state).toBe('unapproved');
  expect(statesOf(releaseOf([said(q(stop))]), merged)[0]?.state).toBe('asked');
});

test('moving the attribution keeps the approval, in every typography of a house', () => {
  const words = 'We can’t stop: it’s “ours”';
  const ledger = recordOf([approved(words)]);
  const lines: Block[][] = [
    [line([{ text: 'Ilse Marrow said: “' }, q(`${words}.`), { text: '”' }])],
    [line([{ text: '“' }, q(`${words},`), { text: '” said Ilse Marrow.' }])],
    [line([{ text: '"' }, q('We can\'t stop: it\'s "ours"'), { text: '", Ilse Marrow said.' }])],
    [line([{ text: '«\u00a0' }, q('We can’t stop: it’s «ours»'), { text: '\u00a0»' }])],
    [line([q(words)], 'block-quote')],
    [
      line([
        { text: '“' },
        q('We can’t stop'),
        { text: ':” said Ilse, “' },
        q('it’s “ours”'),
        { text: '.”' },
      ]),
    ],
  ];
  expect(lines.map((blocks) => statesOf(releaseOf(blocks), ledger)[0]?.state)).toEqual([
    ...Array.from({ length: 5 }, () => 'approved'),
    // What stood within the words is no closing mark: a colon more or less is for the speaker to see.
    'lapsed',
  ]);
});

test('a request waits until its quote is answered, whatever the words are by now', () => {
  expect(stateOf([said(q(stop))], [asked(go)]).request?.segments).toEqual([go]);
  expect(stateOf([said(q(stop))], [asked(go), approved(go)]).request).toBeUndefined();
});

test('a change in one quote leaves the states of the others as they are', () => {
  const other = line([{ text: '“' }, q('Others', { quote: 'p' }), { text: '”' }]);
  const ledger = recordOf([approved(go), approved('Others', { quote: 'p' })]);
  const quotes = {
    q: { speaker: 'ilse', basis: { kind: 'approval' as const } },
    p: { speaker: 'ilse', basis: { kind: 'approval' as const } },
  };
  const before = statesOf(releaseOf([said(q(go)), other], { quotes }), ledger);
  const after = statesOf(releaseOf([line([{ text: 'New. ' }]), said(q(stop)), other], { quotes }), ledger);
  expect(after.map(({ state }) => state)).toEqual(['lapsed', 'approved']);
  expect(after[1]).toBe(before[1]);
});

describe('the status', () => {
  const status = (story: Step[], blocks = [said(q(go))], isStopped = false) => {
    const ledger = recordOf(story);
    return statusOf(ledger, { quotes: statesOf(releaseOf(blocks), ledger), isStopped });
  };
  test.each([
    ['nothing asked', [], 'draft'],
    ['asked', [asked(go)], 'in-review'],
    ['asked about other words', [asked(stop)], 'in-review'],
    ['approved', [asked(go), approved(go)], 'ready'],
    ['approved, other words since', [approved(stop)], 'draft'],
    ['approval taken back', [asked(go), approved(go), { kind: 'take-back', place: 1 }], 'in-review'],
    ['request taken back', [asked(go), { kind: 'take-back', place: 0 }], 'draft'],
    ['a quote that is gone', [asked('Gone', { quote: 'p' }), approved(go)], 'ready'],
    ['released', [approved(go), marked('released', { when: '2026-11-24T09:00:00.000Z' })], 'released'],
    [
      'corrected',
      [marked('released', { when: '2026-11-24T09:00:00.000Z' }), marked('corrected', { revision: 2 })],
      'corrected',
    ],
  ] as [string, Step[], string][])('%s', (_, story, expected) => {
    expect(status(story)).toBe(expected);
  });
  test('nothing is ready while something stops it, or without a quote', () => {
    expect(status([approved(go)], [said(q(go))], true)).toBe('draft');
    expect(status([], [line([{ text: 'Words.' }])])).toBe('draft');
  });
});
