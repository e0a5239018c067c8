import { expect, test } from 'vitest';
import { readReleaseBytes, writeRelease } from '../../../shared/release/file-format';
import type { LedgerEntry } from '../../../shared/release/release-file';
import { scanJson } from '../../../shared/release/scan';
import { isSound } from '../../../shared/review/check-ledger';
import { findHead } from '../../../shared/review/ledger';
import { headOf } from '../../../shared/review/ledger-order';
import { quoteStates } from '../../../shared/review/state';
import { q, releaseOf, said } from '../support/quoted-release';
import { readings } from '../support/readings';
import { approved, asked, recordOf, release } from '../support/record';
import { smallRelease } from '../support/small-release';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });
const decoded = (bytes: Uint8Array): string | undefined => {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
};

const every = Array.from({ length: 256 }, (_, byte) => byte);
/** Each bit turned over, and what means something in JSON: all 256 were tried once, and take a minute. */
const telling = (old: number): number[] => [
  ...Array.from({ length: 8 }, (_, bit) => old ^ (1 << bit)),
  ...encoder.encode('"\\ ,:0f'),
];

/** Texts that differ from this one in one byte and are UTF-8 still. */
const neighbours = function* (
  text: string,
  bytesFor: (old: number) => number[] = () => every,
): Generator<{ text: string; at: number; byte: number }> {
  const bytes = encoder.encode(text);
  for (let at = 0; at < bytes.length; at++) {
    const old = bytes[at] as number;
    for (const byte of bytesFor(old)) {
      if (byte === old) continue;
      bytes[at] = byte;
      const changed = decoded(bytes);
      if (changed !== undefined) yield { text: changed, at, byte };
    }
    bytes[at] = old;
  }
};

test('any other byte anywhere in an entry that gives another entry is found', () => {
  const [entry] = recordOf([approved('We can’t go on at −5.')]) as [LedgerEntry];
  const whole = JSON.stringify(entry);
  let altered = 0;
  for (const { text, at, byte } of neighbours(whole, telling)) {
    if (!scanJson(text).ok) continue;
    const parsed = JSON.parse(text) as LedgerEntry;
    if (JSON.stringify(parsed) === whole) continue;
    altered++;
    if (isSound([parsed]))
      throw new Error(`not found: byte ${at} as ${byte}: ${text.slice(at - 30, at + 30)}`);
  }
  expect(altered).toBeGreaterThan(whole.length * 7);
}, 120_000);

test('any other byte anywhere in approved words is seen', () => {
  const words = 'We can’t go −5 on: “yes,” 14 of us.';
  const ledger = recordOf([approved(words)]);
  let altered = 0;
  for (const { text } of neighbours(words)) {
    const [state] = quoteStates(releaseOf([said(q(text))]), { release, ledger, ...readings });
    // A tab for a space is no other wording.
    if (state?.printed?.wording === words) continue;
    altered++;
    if (state?.state === 'approved' && state.notes.length === 0)
      throw new Error(`not seen: ${JSON.stringify(text)}`);
  }
  expect(altered).toBeGreaterThan(4_000);
}, 120_000);

test('another byte at each place of a whole file', () => {
  const { envelope } = smallRelease();
  const ledger = recordOf([asked('We can’t go on.'), approved('We can’t go on.')]);
  const root = releaseOf([said(q('We can’t go on.'))]);
  const file = encoder.encode(writeRelease(root, { ...envelope, id: release, ledger }));
  const whole = readReleaseBytes(file, 'a.release');
  if (!whole.ok) throw new Error(whole.failure.reason);
  const record = JSON.stringify(whole.value.envelope.ledger);
  const state = (one: typeof root, entries: readonly LedgerEntry[]) =>
    quoteStates(one, { release, ledger: entries, ...readings })[0];
  expect(state(root, ledger)).toMatchObject({ state: 'approved', notes: [] });
  const head = headOf(ledger) ?? '';
  let altered = 0;
  for (let at = 0; at < file.length; at++) {
    const old = file[at] as number;
    for (const byte of [old ^ (1 << (at % 7))]) {
      file[at] = byte;
      const read = readReleaseBytes(file, 'a.release');
      if (!read.ok) continue;
      const { envelope: now, root: text } = read.value;
      const isSameRecord = JSON.stringify(now.ledger) === record;
      const found = state(text, now.ledger as LedgerEntry[]);
      const isApproved = found?.state === 'approved' && found.notes.length === 0;
      if (!isSameRecord) {
        altered++;
        // A record whose last entry is of no kind we know is caught by its id, a shorter one by its head.
        const isSeen =
          !isSound(now.ledger as LedgerEntry[]) || findHead(now.ledger as LedgerEntry[], head) === 'missing';
        if (!isSeen) throw new Error(`not found: byte ${at} as ${byte}`);
      } else if (isApproved && found.printed?.wording !== 'We can’t go on.') {
        throw new Error(`not seen: byte ${at} as ${byte}`);
      }
    }
    file[at] = old;
  }
  expect(altered).toBeGreaterThan(800);
}, 120_000);
