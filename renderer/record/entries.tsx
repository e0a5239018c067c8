import { memo, useEffect, useMemo, useState } from 'react';
import { say } from '../../shared/messages/say';
import { shortCode } from '../../shared/release/hash';
import type { LedgerEntry } from '../../shared/release/release-file';
import type { LedgerFault } from '../../shared/review/check-ledger';
import { useAllAuthors } from '../editor/authors';
import { type EntryDesk, entryWords, recorderOf } from './entry-words';
import { hourWords, longDayWords } from './moments';

/** How many rows are made at once: a screenful first, the others while nothing else is to do. */
const chunk = 60;

/** The entries, newest first, by the day they were recorded. */
export const Entries = memo(
  ({
    entries,
    ledger,
    faults,
  }: {
    entries: readonly LedgerEntry[];
    ledger: readonly LedgerEntry[];
    faults: readonly LedgerFault[];
  }) => {
    const [shown, setShown] = useState(chunk);
    useEffect(() => {
      if (shown >= entries.length) return;
      const waiting = requestIdleCallback(() => setShown((before) => before + chunk));
      return () => cancelIdleCallback(waiting);
    }, [shown, entries.length]);
    const authors = useAllAuthors();
    const desk = useMemo<EntryDesk>(() => {
      const byId = new Map(ledger.map((entry) => [entry.id, entry]));
      return { nameOf: (by) => authors.get(by)?.name ?? by, find: (id) => byId.get(id) };
    }, [ledger, authors]);
    const wrong = useMemo(
      () => new Set(faults.flatMap((fault) => ('place' in fault ? [ledger[fault.place]] : []))),
      [faults, ledger],
    );
    const days = useMemo(() => daysOf(entries), [entries]);
    return (
      <div className="record-days">
        {days.map(
          ({ day, entries, start }) =>
            start < shown && (
              <Day
                // By its oldest entry: new ones come on top, and a merged record may come back to a day.
                key={`${day} ${entries.at(-1)?.id}`}
                day={day}
                entries={entries}
                limit={Math.min(entries.length, shown - start)}
                desk={desk}
                wrong={wrong}
              />
            ),
        )}
      </div>
    );
  },
);

/** A broken record may hold an entry twice. */
const withKeys = (entries: readonly LedgerEntry[]) => {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const before = seen.get(entry.id) ?? 0;
    seen.set(entry.id, before + 1);
    return { key: before === 0 ? entry.id : `${entry.id} ${before}`, entry };
  });
};

/** `start` is the place of its first entry. */
type DayPart = { day: string; start: number; entries: LedgerEntry[] };

const daysOf = (entries: readonly LedgerEntry[]): DayPart[] => {
  const days: DayPart[] = [];
  for (const [start, entry] of entries.entries()) {
    const day = longDayWords(entry.at);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, start, entries: [entry] });
  }
  return days;
};

const Day = memo(
  ({
    day,
    entries,
    limit,
    desk,
    wrong,
  }: {
    day: string;
    entries: readonly LedgerEntry[];
    limit: number;
    desk: EntryDesk;
    wrong: ReadonlySet<LedgerEntry | undefined>;
  }) => (
    <section aria-label={day}>
      <h3>{day}</h3>
      <ol>
        {withKeys(entries.slice(0, limit)).map(({ key, entry }) => (
          <Row key={key} entry={entry} desk={desk} isWrong={wrong.has(entry)} />
        ))}
      </ol>
    </section>
  ),
);

const Row = memo(({ entry, desk, isWrong }: { entry: LedgerEntry; desk: EntryDesk; isWrong: boolean }) => {
  const { title, lines, wording, raw } = entryWords(entry, desk);
  return (
    <li className="record-entry" data-wrong={isWrong || undefined}>
      <p className="record-title">{title}</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {wording && (
        <details>
          <summary>{say('record.wording')}</summary>
          <p className="record-wording" lang={wording.language} dir="auto">
            {wording.text}
          </p>
        </details>
      )}
      {raw !== undefined && (
        <details>
          <summary>{say('record.raw')}</summary>
          <pre className="record-raw">{raw}</pre>
        </details>
      )}
      <p className="record-meta">
        {say('record.recorded', { by: recorderOf(entry, desk), hour: hourWords(entry.at) })}
        {' · '}
        <code className="short-code">{shortCode(entry.id)}</code>
      </p>
    </li>
  );
});
