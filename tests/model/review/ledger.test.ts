import { expect, test } from 'vitest';
import type { LedgerEntry } from '../../../shared/release/release-file';
import { scanJson } from '../../../shared/release/scan';
import { checkLedger, isSound } from '../../../shared/review/check-ledger';
import { append, entryId, findHead, isSigned, mergeLedgers } from '../../../shared/review/ledger';
import { headOf, headsOf, inChainOrder } from '../../../shared/review/ledger-order';
import { amended, approved, asked, declined, marked, recordOf, release } from '../support/record';
import { signerOf } from '../support/signer';

const hash = 'a'.repeat(64);
const story = recordOf([
  asked('We will go on.'),
  approved('We will go on.'),
  amended('We go on.', 'We will go on.'),
  declined('Never.', { quote: 'p' }),
  { kind: 'take-back', place: 3 },
  marked('exported', { format: 'pdf', copy: hash, text: hash }),
  marked('override', { reason: 'Deadline', asks: ['a'], quotes: [] }),
  marked('released', { when: '2026-11-24T09:00:00.000Z', where: 'Website' }),
]);
const copy = (ledger: LedgerEntry[]): LedgerEntry[] => JSON.parse(JSON.stringify(ledger));
const reasons = (ledger: LedgerEntry[]): string[] => [
  ...new Set(checkLedger(ledger).map(({ reason }) => reason)),
];

test('an empty record is sound and has no head', () => {
  expect(checkLedger([])).toEqual([]);
  expect(headOf([])).toBeNull();
});

test('each entry names the one before it and is signed', () => {
  expect(checkLedger(copy(story))).toEqual([]);
  expect(story.map(({ prev }) => prev)).toEqual([[], ...story.slice(0, -1).map(({ id }) => [id])]);
  expect(headOf(story)).toBe(story.at(-1)?.id);
});

const damage: [string, (ledger: LedgerEntry[]) => void, string[]][] = [
  ['edited words', ([, entry]) => Object.assign(entry as object, { segments: ['We stop.'] }), ['id-wrong']],
  [
    'edited words under a new id',
    (ledger) => {
      const entry = ledger.at(-1) as LedgerEntry;
      entry.where = 'Nowhere';
      entry.id = entryId(entry);
    },
    ['signature-wrong'],
  ],
  [
    'another key',
    (ledger) => {
      const entry = ledger.at(-1) as LedgerEntry;
      entry.key = signerOf(9).key;
      entry.id = entryId(entry);
    },
    ['signature-wrong'],
  ],
  [
    'a key that is no point',
    ([entry]) => Object.assign(entry as object, { key: 'f'.repeat(64) }),
    ['id-wrong'],
  ],
  ['no signature', ([entry]) => delete (entry as LedgerEntry).signature, ['signature-wrong']],
  ['a signature in capitals', ([entry]) => shout(entry, 'signature'), ['signature-wrong']],
  ['an entry taken out', (ledger) => ledger.splice(2, 1), ['prev-missing', 'several-heads']],
  ['the first taken out', (ledger) => ledger.shift(), ['prev-missing']],
  ['an entry twice', (ledger) => ledger.push(ledger[3] as LedgerEntry), ['repeated']],
  [
    'two branches',
    (ledger) => ledger.push(...append(ledger.slice(0, 2), declined('No'), signerOf(8)).slice(2)),
    ['several-heads'],
  ],
  [
    'no predecessors named',
    ([, entry]) => delete (entry as LedgerEntry).prev,
    ['id-wrong', 'prev-missing', 'several-heads'],
  ],
];
const shout = (entry: LedgerEntry | undefined, key: string) =>
  Object.assign(entry as object, { [key]: String(entry?.[key]).toUpperCase() });

test.each(damage)('found: %s', (_, harm, expected) => {
  const ledger = copy(story);
  harm(ledger);
  expect(reasons(ledger)).toEqual(expected);
});

test('every change of one byte that alters an entry is found', () => {
  const text = JSON.stringify(story);
  const bytes = new TextEncoder().encode(text);
  const whole = new Map(story.map((entry) => [JSON.stringify(entry), entry]));
  let altered = 0;
  for (let at = 0; at < bytes.length; at++) {
    for (const flip of [1, 32]) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ flip;
      const json = new TextDecoder().decode(changed);
      if (!scanJson(json).ok) continue;
      // Entries that are as they were stand for themselves, so that only the altered one is checked anew.
      const parsed = (JSON.parse(json) as LedgerEntry[]).map(
        (entry) => whole.get(JSON.stringify(entry)) ?? entry,
      );
      if (parsed.every((entry, place) => entry === story[place])) continue;
      altered++;
      if (isSound(parsed))
        throw new Error(`not found: byte ${at} ^ ${flip}: ${json.slice(at - 30, at + 30)}`);
    }
  }
  expect(altered).toBeGreaterThan(4000);
});

test('a dropped tail is sound, and found by the head', () => {
  const head = headOf(story) as string;
  const dropped = story.slice(0, -1);
  expect(isSound(dropped)).toBe(true);
  expect(findHead(story, head.slice(0, 8))).toBe('found');
  expect(findHead(dropped, head.slice(0, 8))).toBe('missing');
});

test.each([
  [`${headOf(story)?.slice(0, 4).toUpperCase()} ${headOf(story)?.slice(4, 8)}`, 'found'],
  [headOf(story) as string, 'found'],
  [story[0]?.id.slice(0, 10) as string, 'found'],
  ['0123 4567', 'missing'],
  ['012', 'not-a-code'],
  ['', 'not-a-code'],
  ['not a code', 'not-a-code'],
])('head %s: %s', (code, answer) => {
  expect(findHead(story, code)).toBe(answer);
});

const hand = { at: '2026-11-25T09:00:00.000Z', by: 'ana', release };

test('two desks: both branches, joined by one entry', () => {
  const base = story.slice(0, 2);
  const ours = append(base, declined('We will go on.'), signerOf(1));
  const theirs = append(base, approved('We go on.'), signerOf(2));
  const merged = mergeLedgers(ours, theirs, hand, signerOf(1));
  expect(checkLedger(merged)).toEqual([]);
  expect(merged).toHaveLength(5);
  expect(merged.at(-1)).toMatchObject({
    kind: 'merged',
    prev: [ours.at(-1)?.id, theirs.at(-1)?.id].sort(),
  });
});

test('nothing to join when one desk holds all of the other', () => {
  expect(mergeLedgers(story, story.slice(0, 3), hand, signerOf(1))).toEqual(story);
  expect(mergeLedgers(story.slice(0, 3), story, hand, signerOf(1))).toEqual(story);
});

test('newest: by the chain, then by time, then by id; the order of the file says nothing', () => {
  const base = recordOf([asked('A')]);
  const early = append(base, approved('B', { at: '2026-11-23T17:00:00.000Z' }), signerOf(1));
  const backdated = append(early, approved('C', { at: '2020-01-01T00:00:00.000Z' }), signerOf(1));
  const late = append(base, approved('D', { at: '2026-11-23T18:00:00.000Z' }), signerOf(2));
  const merged = mergeLedgers(backdated, late, hand, signerOf(1));
  const words = (ledger: LedgerEntry[]) =>
    inChainOrder(ledger).map(({ segments, kind }) => (segments as string[] | undefined)?.[0] ?? kind);
  expect(words(merged)).toEqual(['A', 'B', 'C', 'D', 'merged']);
  expect(words([...merged].reverse())).toEqual(['A', 'B', 'C', 'D', 'merged']);
});

test('a forged ring is put in order all the same', () => {
  const ring = [
    { id: 'a', kind: 'asked', at: '1', prev: ['b'] },
    { id: 'b', kind: 'asked', at: '2', prev: ['a'] },
  ];
  expect(inChainOrder(ring).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(headsOf(ring)).toEqual([]);
  expect(isSound(ring)).toBe(false);
});

test('a signer that signs for another key is a bug', () => {
  const liar = { ...signerOf(1), key: signerOf(2).key };
  expect(() => append([], asked('A'), liar)).toThrow('does not sign');
});

test('a key of small order, with which anybody could sign anything, signs nothing', () => {
  const nobody = `01${'00'.repeat(31)}`;
  expect(isSigned('ab'.repeat(32), nobody, nobody + '00'.repeat(32))).toBe(false);
});

test('details that are none are a bug', () => {
  expect(() => append([], { ...asked('A'), segments: [] }, signerOf(1))).toThrow();
});
