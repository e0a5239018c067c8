import { describe, expect, test } from 'vitest';
import { dueLine, dueWords } from '../../../renderer/library/due-words';
import { countsQuotes, isEmbargoed, statusWords } from '../../../renderer/library/status-words';
import { matchingRows, waitingRows } from '../../../renderer/library/waiting-rows';
import type { WaitingFor } from '../../../shared/ipc/types';
import { entryOf, unreadableOf } from './entries';

/** A time of the reader's own clock, whatever zone the tests run in. */
const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute);
const now = at(24, 12);
const waits = (speaker: string, since: Date, due?: Date): WaitingFor => ({
  nonce: speaker,
  speaker,
  quotes: 1,
  since: since.toISOString(),
  ...(due && { due: due.toISOString() }),
});

test('overdue first, then by when it is due, then by how long it waits', () => {
  const rows = waitingRows(
    [
      entryOf('a', { waiting: [waits('later', at(20, 9)), waits('tomorrow', at(24, 9), at(25, 9))] }),
      entryOf('b', { waiting: [waits('late', at(23, 9), at(24, 11)), waits('earlier', at(19, 9))] }),
      unreadableOf('broken'),
      entryOf('c', {
        waiting: [waits('later still', at(22, 9), at(23, 9)), waits('tonight', at(24, 11), at(24, 17))],
      }),
      entryOf('d'),
    ],
    now,
  );
  expect(rows.map(({ waiting, isOverdue }) => [waiting.speaker, isOverdue])).toEqual([
    ['later still', true],
    ['late', true],
    ['tonight', false],
    ['tomorrow', false],
    ['earlier', false],
    ['later', false],
  ]);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
});

test('typed words are looked for in the person and the headline', () => {
  const rows = waitingRows(
    [entryOf('a', { headline: 'Tide gauges', waiting: [waits('Ilse Marrow', now), waits('Ben Okri', now)] })],
    now,
  );
  const found = (typed: string) => matchingRows(rows, typed).map(({ waiting }) => waiting.speaker);
  expect(found('TIDE marrow')).toEqual(['Ilse Marrow']);
  expect(found('tide')).toEqual(['Ben Okri', 'Ilse Marrow']);
  expect(found('harbour')).toEqual([]);
});

describe('when it is due', () => {
  test.each([
    ['today', at(24, 17), 'due today 17:00', 'Due today 17:00'],
    ['tomorrow', at(25, 9, 30), 'due tomorrow 09:30', 'Due tomorrow 09:30'],
    ['this week', at(28, 17), 'due Sat 17:00', 'Due Sat 17:00'],
    ['in a week the weekday would be today’s', new Date(2026, 11, 1, 17), 'due 1 Dec', 'Due 1 Dec'],
    ['an hour ago', at(24, 11), 'due today 11:00', 'Overdue since today 11:00'],
    ['yesterday', at(23, 17), 'due yesterday 17:00', 'Overdue since yesterday 17:00'],
    ['long ago', at(3, 17), 'due 3 Nov', 'Overdue since 3 Nov'],
  ])('%s', (_, due, words, line) => {
    expect(dueWords(due.toISOString(), now, 'en-GB')).toBe(words);
    expect(dueLine(due.toISOString(), now, 'en-GB')).toBe(line);
  });

  test('what is no time says nothing', () => {
    expect(dueWords('soon', now, 'en-GB')).toBe('');
    expect(dueLine('soon', now, 'en-GB')).toBe('');
  });
});

describe('a row says what has to be done before where it stands', () => {
  const quotes = { all: 3, approved: 2, proposed: 0 };
  const embargo = { until: '2026-12-01T06:00', zone: 'UTC' };
  const asked = [waits('Ilse', at(23, 9), at(25, 9)), waits('Ben', at(23, 9), at(24, 17))];
  test.each([
    ['draft', entryOf('a'), 'draft', 'Draft', false],
    ['embargoed', entryOf('a', { embargo }), 'embargo', 'Embargoed, 1 Dec 06:00', false],
    [
      'asked',
      entryOf('a', { status: 'in-review', quotes, waiting: [waits('Ilse', now)] }),
      'in-review',
      'Asked',
      true,
    ],
    [
      'asked, the soonest',
      entryOf('a', { status: 'in-review', quotes, waiting: asked }),
      'in-review',
      'Asked, due today 17:00',
      true,
    ],
    [
      'asked, and one is late',
      entryOf('a', { status: 'in-review', quotes, waiting: [...asked, waits('Ana', at(20, 9), at(24, 9))] }),
      'in-review',
      'Asked, overdue',
      true,
    ],
    [
      'a change to approved words, embargo or not',
      entryOf('a', { quotes: { ...quotes, proposed: 1 }, embargo }),
      'proposed',
      'Change proposed',
      true,
    ],
    ['some approved', entryOf('a', { quotes }), 'draft', 'Draft', true],
    ['ready', entryOf('a', { status: 'ready', quotes: { ...quotes, approved: 3 } }), 'ready', 'Ready', true],
    ['released', entryOf('a', { status: 'released', quotes, embargo }), 'released', 'Released', false],
  ])('%s', (_, entry, dot, words, counts) => {
    expect(statusWords(entry, now, 'en-GB')).toEqual({ dot, words });
    expect(countsQuotes(entry)).toBe(counts);
    expect(isEmbargoed(entry)).toBe(dot === 'embargo');
  });
});
