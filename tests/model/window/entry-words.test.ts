import { describe, expect, test } from 'vitest';
import { type EntryDesk, entryWords, recorderOf } from '../../../renderer/record/entry-words';
import { faultWords } from '../../../renderer/record/fault-words';
import type { LedgerEntry } from '../../../shared/release/release-file';
import { checkLedger } from '../../../shared/review/check-ledger';
import type { EntryDetails } from '../../../shared/review/entry';
import { appendAll } from '../../../shared/review/ledger';
import { amended, approved, asked, declined, marked, recordOf, release } from '../support/record';
import { signerOf } from '../support/signer';

const deskFor = (ledger: readonly LedgerEntry[]): EntryDesk => ({
  nameOf: (by) => (by === 'ana' ? 'Ana Reis' : by),
  find: (id) => ledger.find((entry) => entry.id === id),
});

const lastWords = (ledger: readonly LedgerEntry[]) => {
  const entry = ledger.at(-1);
  if (!entry) throw new Error('no entry');
  return entryWords(entry, deskFor(ledger));
};

const titles: [string, EntryDetails, string][] = [
  ['a request', asked('the sea'), 'Ana Reis asked Ilse Marrow for approval'],
  ['an approval', approved('the sea'), 'Recorded as approved by Ilse Marrow'],
  ['an amendment', amended('the tide', 'the sea'), 'Recorded as approved in other words by Ilse Marrow'],
  ['a refusal', declined('the sea'), 'Recorded as declined by Ilse Marrow'],
  [
    'a confirmed title',
    approved('the sea', { confirms: 'a'.repeat(64) }),
    'Ana Reis confirmed the approval of Ilse Marrow under the new title',
  ],
  ['a withdrawal', marked('withdrawn', {}), 'Ana Reis marked it as withdrawn'],
];

test.each(titles)('%s is told as who did what', (_, details, title) => {
  const ledger = recordOf([details]);
  expect(lastWords(ledger).title).toBe(title);
  expect(recorderOf(ledger[0] as LedgerEntry, deskFor(ledger))).toBe('Ana Reis');
});

test('an act that takes another back says which', () => {
  const ledger = recordOf([asked('the sea'), { kind: 'take-back', place: 0 }]);
  expect(lastWords(ledger).title).toBe('Ana Reis took back the request to Ilse Marrow');
});

test('the words are those of the entry, in their language, and how it was said is a line', () => {
  const { wording, lines } = lastWords(recordOf([approved(['the sea', 'and the tide'])]));
  expect(wording).toEqual({ text: 'the sea and the tide', language: 'en' });
  expect(lines[0]).toMatch(/^Said by Ilse Marrow 23 Nov.*, by e-mail\.$/);
});

test('a kind of a later version is shown as it stands', () => {
  const entry = { id: 'x', kind: 'sealed', at: '2026-11-24T10:00:00.000Z', by: 'zoe', seal: 7 };
  const { title, raw } = entryWords(entry, deskFor([]));
  expect(title).toContain('sealed');
  expect(raw).toContain('"seal": 7');
});

describe('what is wrong, and where', () => {
  const sound = appendAll(
    [],
    [asked('a'), approved('a'), marked('released', { when: '2026-11-24T10:00:00.000Z' })],
    signerOf(3),
  );
  const wordsFor = (ledger: readonly LedgerEntry[]) => checkLedger(ledger).map(faultWords);

  test('nothing in a sound record', () => {
    expect(release).toBe('a-release');
    expect(wordsFor(sound)).toEqual([]);
  });

  test('a changed entry is named by its number', () => {
    const [one, two, three] = sound as [LedgerEntry, LedgerEntry, LedgerEntry];
    expect(wordsFor([one, { ...two, segments: ['b'] }, three])).toEqual([
      expect.stringMatching(/^Entry 2 .* was changed after it was recorded/),
    ]);
  });

  test('a missing entry is told by the one that follows it', () => {
    const [one, , three] = sound as [LedgerEntry, LedgerEntry, LedgerEntry];
    const words = wordsFor([one, three]);
    expect(words[0]).toMatch(/^Entry 2 .* is missing/);
    expect(words[1]).toMatch(/^The record ends in 2 places/);
  });
});
