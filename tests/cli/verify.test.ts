import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LedgerEntry } from '../../shared/release/release-file';
import { append } from '../../shared/review/ledger';
import { coastal } from '../model/formats/coastal';
import { signerOf } from '../model/support/signer';
import { createDesk, type Desk } from './in-process';

let desk: Desk;
const at = '2026-11-23T16:00:00.000Z';
const record = (count: number): LedgerEntry[] =>
  Array.from({ length: count }).reduce<LedgerEntry[]>(
    (ledger, _, number) =>
      append(
        ledger,
        {
          kind: 'exported',
          at,
          by: 'ana',
          subject: { release: 'r' },
          format: `f${number}`,
          copy: '1'.repeat(64),
          text: '2'.repeat(64),
        },
        signerOf(3),
      ),
    [],
  );
const withLedger = (ledger: unknown): string => {
  const release = coastal();
  desk.write('a.release', release);
  const file = JSON.parse(desk.text('a.release')) as Record<string, unknown>;
  return JSON.stringify({ ...file, ledger }, null, 2);
};
const verified = async (...words: string[]) => {
  const { code, out, err } = await desk.run('verify', 'a.release', '--json', ...words);
  return { code, err, json: JSON.parse(out) as Record<string, { [key: string]: unknown }> };
};

beforeEach(() => {
  desk = createDesk();
});
afterEach(() => desk.close());

test('the shape of --json, in which a quote that is not approved is no failure', async () => {
  desk.put('a.release', withLedger([]));
  const { code, json } = await verified();
  expect(code).toBe(0);
  expect(json).toEqual({
    file: desk.path('a.release'),
    status: 'draft',
    quotes: [
      {
        id: 'q1',
        speaker: { id: 's1', name: 'Ilse Marrow', title: 'Director', organisation: 'Office of Warnings' },
        wording: 'We stopped asking who owns the warning, and started asking who needs it first.',
        basis: 'approval',
        state: 'unapproved',
        key: expect.stringMatching(/^[0-9a-f]{64}$/),
        openChanges: 0,
      },
      expect.objectContaining({ id: 'q2', state: 'unapproved' }),
    ],
    ledger: { entries: 0, sound: true, head: null },
  });
});

describe('a head', () => {
  test('that is in the record is found by its short code, as it is printed', async () => {
    const ledger = record(3);
    desk.put('a.release', withLedger(ledger));
    const [first, , last] = ledger.map(({ id }) => id);
    for (const code of [
      last,
      last?.slice(0, 8),
      `${first?.slice(0, 4)} ${first?.slice(4, 8)}`,
      first?.slice(0, 8).toUpperCase(),
    ])
      expect(await verified('--head', code ?? '')).toMatchObject({
        code: 0,
        json: { ledger: { head: last } },
      });
  });

  test('of a dropped tail is missed, though what is left is sound', async () => {
    const ledger = record(3);
    desk.put('a.release', withLedger(ledger.slice(0, 2)));
    const { code, json, err } = await verified('--head', ledger[2]?.id.slice(0, 8) ?? '');
    expect(code).toBe(1);
    expect(json.ledger).toMatchObject({ entries: 2, sound: true });
    expect(err).toContain('cut off');
  });

  test.each(['7f3a', 'xyzt 91c0', ''])('“%s” is no code', async (code) => {
    desk.put('a.release', withLedger(record(1)));
    expect(await desk.run('verify', 'a.release', '--head', code)).toMatchObject({ code: 2, out: '' });
  });
});

describe('a record that is not sound is printed all the same, and exits 1', () => {
  const [one, two, three] = record(3) as [LedgerEntry, LedgerEntry, LedgerEntry];
  const beside = append([one], { kind: 'merged', at, by: 'ben', subject: { release: 'r' } }, signerOf(4))[1];
  test.each<[string, unknown, number]>([
    ['a word changed', [one, { ...two, format: 'other' }, three], 3],
    ['an entry taken out', [one, three], 2],
    ['an entry twice', [one, two, two, three], 4],
    ['a signature of another entry', [one, two, { ...three, signature: two.signature }], 3],
    ['two ends', [one, two, beside], 3],
    ['an entry without its time', [one, { ...two, at: undefined }, three], 3],
    ['an entry that is none', [one, 'two', three], 3],
    ['no list at all', 'none', 0],
  ])('%s', async (_, ledger, entries) => {
    desk.put('a.release', withLedger(ledger));
    const { code, json, err } = await verified();
    expect(code).toBe(1);
    expect(json.ledger).toMatchObject({ entries, sound: false });
    expect(json.quotes).toHaveLength(2);
    expect(err).not.toBe('');
    const { code: plainCode, out } = await desk.run('verify', 'a.release');
    expect(plainCode).toBe(1);
    expect(out).toContain('NOT sound');
  });
});

test.each([
  [['verify'], 'Name one release'],
  [['verify', 'a.release', 'b.release'], 'Name one release'],
  [['verify', 'nowhere.release'], 'not there'],
  [['verify', 'a.release', '--loud'], '--loud'],
])('%j is answered with one sentence and 2', async (words, part) => {
  desk.put('a.release', withLedger([]));
  const { code, err, out } = await desk.run(...words);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(part);
});

test('a file that is broken elsewhere is bad input, whatever its record is', async () => {
  desk.put('a.release', withLedger(['none']).replace('"kind": "release"', '"kind": "poem"'));
  expect(await desk.run('verify', 'a.release', '--json')).toMatchObject({ code: 2, out: '' });
});
