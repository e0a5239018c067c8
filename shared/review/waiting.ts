import type { WaitingFor } from '../ipc/types';
import type { LedgerEntry } from '../release/release-file';
import { type EntryOf, readEntry } from './entry';
import { speakerWords } from './request-words';
import { isSettling, quoteOf, standing } from './standing';

/** What went out, or was taken back, waits for nobody any more. */
const ends = new Set(['released', 'withdrawn']);

/** One quote that one person was asked about and has not answered: the newest request, and when it began. */
type Open = { entry: EntryOf<'asked'>; since: string; due: string | undefined };

/**
 * The requests that wait for an answer, oldest first, one line for each reference. A reminder takes the
 * place of what it reminds of and keeps the time of the first request; what was asked before and not again
 * stays a line of its own. `quotes` are those of the text: one that was taken out waits for nothing.
 */
export const waitingFor = (ledger: readonly LedgerEntry[], quotes: ReadonlySet<string>): WaitingFor[] => {
  const settled = new Set<string>();
  const open = new Map<string, Open>();
  for (const loose of standing(ledger)) {
    if (ends.has(loose.kind)) break;
    const quote = quoteOf(loose);
    if (quote === undefined || !quotes.has(quote) || settled.has(quote)) continue;
    if (isSettling(loose)) settled.add(quote);
    const entry = readEntry(loose);
    if (entry?.kind !== 'asked') continue;
    const key = JSON.stringify([quote, entry.speaker.id]);
    const newer = open.get(key);
    open.set(key, newer ? { ...newer, since: entry.at, due: newer.due ?? entry.due } : openOf(entry));
  }
  return linesOf([...open.values()]);
};

const openOf = (entry: EntryOf<'asked'>): Open => ({ entry, since: entry.at, due: entry.due });

const linesOf = (open: readonly Open[]): WaitingFor[] => {
  const lines = new Map<string, WaitingFor>();
  for (const { entry, since, due } of open) {
    const { nonce, speaker } = entry;
    const line = lines.get(nonce) ?? {
      nonce,
      speaker: speaker.name.trim() || speakerWords(speaker),
      quotes: 0,
      since,
    };
    lines.set(nonce, {
      ...line,
      quotes: line.quotes + 1,
      since: earlier(line.since, since),
      ...((line.due ?? due) !== undefined && { due: line.due ?? due }),
    });
  }
  return [...lines.values()].sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
};

const earlier = (a: string, b: string): string => (a < b ? a : b);

/**
 * SHA-256 of every reference that stands in a record: what an answer to any of its requests is known by. An
 * answer to a request that was taken back belongs to this release too, and is for a person to record.
 */
export const noncesOf = (ledger: readonly LedgerEntry[]): string[] => [
  ...new Set(
    ledger.flatMap((loose) => {
      const entry = readEntry(loose);
      return entry?.kind === 'asked' ? [entry.nonce] : [];
    }),
  ),
];
