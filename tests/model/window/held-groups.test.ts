import { expect, test } from 'vitest';
import { heldGroups, overriddenLines, peopleWords } from '../../../renderer/exporting/held-groups';
import { recordedWords } from '../../../renderer/exporting/recorded-words';
import { shortCode } from '../../../shared/release/hash';
import type { LedgerEntry } from '../../../shared/release/release-file';
import type { Root } from '../../../shared/release/root';
import { heldBack, overrideDetails } from '../../../shared/review/held-back';
import { line, minus, plus, q, releaseOf, said } from '../support/quoted-release';
import { readings } from '../support/readings';
import { approved, marked, recordOf, release, speaker } from '../support/record';

const now = '2026-11-24T12:00:00.000Z';
const held = (root: Root, ledger: LedgerEntry[] = []) =>
  heldBack(root, { release, ledger, ...readings }, now);

const people = ['Ilse Marrow', 'Ben Okri', 'Ana Reis'].map((name, at) => ({
  ...speaker,
  id: `s${at}`,
  name,
}));
const ofThree = releaseOf(
  people.map((_, at) => line([{ text: '“' }, q(`Words ${at}`, { quote: `q${at}` }), { text: '.”' }])),
  {
    speakers: people,
    quotes: Object.fromEntries(
      people.map(({ id }, at) => [`q${at}`, { speaker: id, basis: { kind: 'approval' as const } }]),
    ),
  },
);

test('things of one kind are one line, and stops stand before the quotes', () => {
  const root = releaseOf([
    said(q('We '), minus('go', 'ben'), plus('carry', 'ana'), q(' on')),
    said(q('Yes'), { text: ' indeed' }),
  ]);
  expect(
    heldGroups(held(root, recordOf([approved('We go on')]))).map(({ kind, words }) => [kind, words]),
  ).toEqual([
    ['open-change', '2 open changes'],
    ['stray-words', 'Words in 1 place belong to no quote'],
    ['quote', '1 quote without approval: Ilse Marrow'],
  ]);
});

test('each line leads to the first of its things', () => {
  const [group] = heldGroups(held(ofThree));
  expect(group).toMatchObject({ count: 3, first: { quote: 'q0' } });
  expect(group?.first?.place?.path.length).toBeGreaterThan(1);
});

test('a broken record is a line of its own, whatever else is open', () => {
  const [entry] = recordOf([approved('We stay')]);
  const broken = [{ ...entry, at: '2026-11-23T16:00:00.001Z' }] as LedgerEntry[];
  expect(heldGroups(held(releaseOf([said(q('We go on'))]), broken)).map(({ kind }) => kind)).toEqual([
    'ledger',
    'quote',
  ]);
});

test('two people are named, the others counted, nobody twice', () => {
  const named = (...names: string[]) => peopleWords(names.map((speaker) => ({ speaker })));
  expect(named('A', 'B', 'A')).toBe('A, B');
  expect(named('A', 'B', 'C', 'D')).toBe('A, B and 2 more');
});

test('what has a reason is no line, and one reason is said once', () => {
  const { asks } = held(ofThree);
  const hand = { at: now, by: 'ana', release };
  const ledger = recordOf([
    overrideDetails(asks.slice(0, 2), 'Said in public', hand),
    overrideDetails(asks.slice(2), 'On the radio', hand),
  ]);
  const after = held(ofThree, ledger);
  expect(heldGroups(after)).toEqual([]);
  expect(overriddenLines(after)).toEqual([
    'Released without approval of Ilse Marrow, Ben Okri: Said in public',
    'Released without approval of Ana Reis: On the radio',
  ]);
});

test('the result of an export says what it put on record and nothing that stood there', () => {
  const copy = (format: string) => marked('exported', { format, copy: 'c'.repeat(64), text: 'a'.repeat(64) });
  const before = recordOf([approved('We go on'), copy('pdf')]);
  const ledger = recordOf([copy('pdf'), copy('html')], before);
  expect(recordedWords(ledger, before)).toEqual([
    `On record: exported as PDF, HTML. Record ${shortCode(ledger.at(-1)?.id ?? '')}.`,
  ]);
  expect(recordedWords(before, before)).toEqual([]);
  // A draft copy puts nothing there; what else was recorded meanwhile is not its own.
  expect(recordedWords(recordOf([approved('We go on')], before), before)).toEqual([]);
});
