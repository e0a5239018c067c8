import { describe, expect, test } from 'vitest';
import { noncesOf, waitingFor } from '../../../shared/review/waiting';
import { amended, approved, asked, declined, marked, recordOf, type Step } from '../support/record';

const one = '1'.repeat(64);
const two = '2'.repeat(64);
const other = { id: 'paul', name: 'Paul Renner' };
const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}T10:00:00.000Z`;
const all = new Set(['q', 'p']);
const waiting = (steps: Step[], quotes = all) => waitingFor(recordOf(steps), quotes);
const line = (more: object = {}) => ({
  nonce: one,
  speaker: 'Ilse Marrow',
  quotes: 1,
  since: day(3),
  ...more,
});

const ask = (quote: string, more: object = {}) => asked('Words', { quote, at: day(3), nonce: one, ...more });

describe('one line for each request', () => {
  test.each<[string, Step[], object[]]>([
    ['nothing asked', [], []],
    ['two quotes', [ask('q'), ask('p', { number: 2 })], [line({ quotes: 2 })]],
    ['with its due time', [ask('q', { due: day(9) })], [line({ due: day(9) })]],
    [
      'two people, the oldest first',
      [ask('q', { at: day(4) }), ask('p', { nonce: two, speaker: other })],
      [line({ nonce: two, speaker: 'Paul Renner' }), line({ since: day(4) })],
    ],
    ['one of two answered', [ask('q'), ask('p'), approved('Words')], [line()]],
    ['answered with other words', [ask('q'), amended('Other words', 'Words')], []],
    ['declined', [ask('q'), declined('Words')], []],
    [
      'an answer that was taken back',
      [ask('q'), declined('Words'), { kind: 'take-back', place: 1 }],
      [line()],
    ],
    ['a request that was taken back', [ask('q'), { kind: 'take-back', place: 0 }], []],
    [
      'asked again after an answer',
      [ask('q'), declined('Words'), ask('q', { nonce: two, at: day(5) })],
      [line({ nonce: two, since: day(5) })],
    ],
    ['released', [ask('q'), marked('released', { when: day(4) })], []],
    ['withdrawn', [ask('q'), marked('withdrawn', {})], []],
    [
      'asked again for a correction',
      [
        ask('q'),
        marked('released', { when: day(4) }),
        marked('corrected', { revision: 2 }),
        ask('p', { nonce: two, at: day(6) }),
      ],
      [line({ nonce: two, since: day(6) })],
    ],
  ])('%s', (_, steps, lines) => {
    expect(waiting(steps)).toEqual(lines);
  });
});

describe('reminders', () => {
  test('take the place of what they remind of, and keep its first time', () => {
    const reminder = [ask('q', { nonce: two, at: day(5) }), ask('p', { nonce: two, at: day(5) })];
    expect(waiting([ask('q'), ask('p'), ...reminder])).toEqual([line({ nonce: two, quotes: 2 })]);
  });
  test('have their own due time, or else the one that was said', () => {
    const first = ask('q', { due: day(8) });
    expect(waiting([first, ask('q', { nonce: two, at: day(5), due: day(12) })])).toEqual([
      line({ nonce: two, due: day(12) }),
    ]);
    expect(waiting([first, ask('q', { nonce: two, at: day(5) })])).toEqual([
      line({ nonce: two, due: day(8) }),
    ]);
  });
  test('about one of two quotes leave the other where it was', () => {
    expect(waiting([ask('q'), ask('p'), ask('q', { nonce: two, at: day(5) })])).toEqual([
      line({ nonce: two }),
      line(),
    ]);
  });
  test('to another person are another request', () => {
    expect(waiting([ask('q'), ask('q', { nonce: two, at: day(5), speaker: other })])).toEqual([
      line(),
      line({ nonce: two, since: day(5), speaker: 'Paul Renner' }),
    ]);
  });
});

test('a quote that left the text waits for nothing', () => {
  expect(waiting([ask('q'), ask('p')], new Set(['p']))).toEqual([line()]);
});

test('entries made by hand, and those of no known form, are passed over', () => {
  const loose = [
    { id: 'a', kind: 'asked', at: day(1), subject: { quote: 'q' } },
    { id: 'b', kind: 'asked', at: day(1), subject: 7 },
    { id: 'c', kind: 'toString', at: 'never' },
  ];
  expect(waitingFor(loose, all)).toEqual([]);
  const ledger = recordOf([ask('q')]);
  expect(
    waitingFor([...ledger, { id: 'z', kind: 'retracted', at: day(4), subject: { quote: 'q' } }], all),
  ).toEqual([]);
});

test('references outlive their answers, and their being taken back', () => {
  expect(noncesOf(recordOf([ask('q'), ask('p'), approved('Words')]))).toEqual([one]);
  expect(noncesOf(recordOf([ask('q', { nonce: two }), { kind: 'take-back', place: 0 }]))).toEqual([two]);
});
