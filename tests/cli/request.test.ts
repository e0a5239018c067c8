import { chmodSync, existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commandLine } from '../../electron/cli/command-line';
import { dueFrom } from '../../electron/cli/due-time';
import { findRelease, saveFound } from '../../electron/cli/found-release';
import { readRequestPlan } from '../../electron/cli/request-plan';
import { shortCode } from '../../shared/release/hash';
import type { Root } from '../../shared/release/root';
import { isSound } from '../../shared/review/check-ledger';
import { headOf } from '../../shared/review/ledger-order';
import { nonceHash } from '../../shared/review/nonce';
import { coastal, coastalParts } from '../model/formats/coastal';
import { needsRights } from '../model/support/left-out';
import { createDesk, type Desk } from './in-process';

let desk: Desk;
const ledger = () => desk.read('a.release').envelope.ledger;
const ask = (...words: string[]) => desk.run('request', 'a.release', ...words);

beforeEach(() => {
  desk = createDesk();
  desk.write('a.release', coastal());
});
afterEach(() => desk.close());

test('a person is asked about all their words: on record, tracked from now on, and ready to be sent', async () => {
  const { code, out, err } = await ask(
    '--speaker',
    'Ilse Marrow',
    '--context',
    'release',
    '--note',
    'Today, if you can.',
    '--due',
    '2026-11-26T12:00Z',
    '--out',
    'r.txt',
  );
  const { envelope } = desk.read('a.release');
  const [entry] = envelope.ledger;
  const text = desk.text('r.txt');
  const nonce = /^Ref: ([a-z2-7]{26})$/m.exec(text)?.[1] ?? '';
  expect(code).toBe(0);
  expect(isSound(envelope.ledger)).toBe(true);
  expect(envelope.tracking).toBe(true);
  expect(entry).toMatchObject({
    kind: 'asked',
    subject: { quote: 'q1' },
    speaker: { id: 's1', name: 'Ilse Marrow' },
    context: 'release',
    note: 'Today, if you can.',
    due: '2026-11-26T12:00:00.000Z',
    nonce: nonceHash(nonce),
  });
  expect(envelope.authors).toMatchObject([{ id: entry?.by, name: 'Ana Reis' }]);
  // The person and the file name the same state of the record.
  const record = `Record ${shortCode(headOf(envelope.ledger) ?? '')}`;
  expect(text).toContain(record);
  expect(out).toContain(record);
  expect(text).toContain('Please answer by Thursday 26 November 2026, 12:00 UTC.');
  expect(text).toContain('Ana Reis\nPress officer');
  expect(text).toContain('nine river stations');
  expect(err).toContain('tracked');
  expect((await ask('--quote', 'q1', '--out', 'r.txt')).err).not.toContain('tracked');
});

test('a mail and a form of quotes by their ids', async () => {
  expect((await ask('--quote', 'q2', '--out', 'r.eml')).code).toBe(0);
  const mail = await PostalMime.parse(desk.text('r.eml'));
  expect(mail.text).toContain('Every minute a family gains');
  expect(mail.text).not.toContain('We stopped asking');
  expect((await ask('--quote', 'q1', '--out', 'r.html')).code).toBe(0);
  expect(desk.text('r.html')).toContain('Content-Security-Policy');
  expect(ledger().map(({ subject }) => subject)).toEqual([{ quote: 'q2' }, { quote: 'q1' }]);
});

test('several quotes of one person, in one word or in several', async () => {
  const { root, envelope } = coastal();
  const theirs = { ...root, quotes: { q1: root.quotes.q2, q2: root.quotes.q2 } } as Root;
  for (const words of [
    ['--quote', 'q1', '--quote', 'q2'],
    ['--quote', 'q1', 'q2'],
  ]) {
    desk.write('a.release', { root: theirs, envelope });
    expect((await ask(...words, '--out', 'r.txt')).code).toBe(0);
    expect(ledger().map(({ number, subject }) => [number, subject])).toEqual([
      [1, { quote: 'q1' }],
      [2, { quote: 'q2' }],
    ]);
  }
});

test('nothing that is only ours leaves: deleted words, comments, authors, unused speakers', async () => {
  const mark = { id: 'c', by: 'Canary author', at: '2026-11-24T09:00:00.000Z' };
  const release = coastal({
    body: [
      { type: 'paragraph', children: [{ text: 'Canary before.', del: mark }, { text: 'Lead.' }] },
      {
        type: 'paragraph',
        children: [
          { text: '“' },
          { text: 'Canary deleted ', quote: 'q1', del: mark },
          { text: 'We go on', quote: 'q1', comments: ['k'] },
          { text: '.”' },
        ],
      },
    ],
    speakers: [...coastalParts.speakers, { id: 's3', name: 'Canary speaker' }],
  });
  const comments = { k: { text: 'Canary comment' } };
  desk.write('a.release', { ...release, root: { ...release.root, comments } as Root });
  for (const context of ['quote', 'paragraph', 'release'])
    for (const out of ['r.txt', 'r.eml', 'r.html']) {
      expect((await ask('--speaker', 's1', '--context', context, '--out', out)).code).toBe(0);
      expect(desk.text(out)).toContain('We go on');
      expect(desk.text(out)).not.toContain('Canary');
    }
});

describe('who records', () => {
  test('the system’s name, said so, while the person gave none', async () => {
    desk.close();
    desk = createDesk('');
    desk.write('a.release', coastal());
    const { err } = await ask('--speaker', 's1', '--out', 'r.txt');
    const [author] = desk.read('a.release').envelope.authors;
    expect(err).toContain(`“${author?.name}”`);
  });

  test('one person and one key in every run, the key for nobody else to read', async () => {
    await ask('--speaker', 's1', '--out', 'r.txt');
    await ask('--speaker', 's2', '--out', 'r.txt');
    const [one, two] = ledger();
    expect([two?.by, two?.key]).toEqual([one?.by, one?.key]);
    const { mode } = statSync(join(desk.home, 'command-line-key.json'));
    if (process.platform !== 'win32') expect(mode & 0o777).toBe(0o600);
  });
});

describe('what cannot be asked is said in one sentence, and leaves everything as it was', () => {
  test.each([
    [['--quote', 'q9'], 2, 'no quote “q9”'],
    [['--speaker', 's1', '--quote', 'q2'], 2, 'is not Ilse Marrow’s'],
    [['--quote', 'q1', '--quote', 'q2'], 2, 'is not Ilse Marrow’s'],
    [['--speaker', 'Nobody'], 2, 'Nobody'],
    [['--speaker', 'Twin'], 2, 's3, s4'],
    [['--speaker', 's3'], 1, 'nothing to ask Twin'],
  ])('%j', async (words, code, part) => {
    const twins = [
      { id: 's3', name: 'Twin' },
      { id: 's4', name: 'Twin' },
    ];
    desk.write('a.release', coastal({ speakers: [...coastalParts.speakers, ...twins] }));
    const before = desk.text('a.release');
    const ran = await ask(...words, '--out', 'r.txt');
    expect(ran).toMatchObject({ code, out: '' });
    expect(ran.err).toContain(part);
    expect(ran.err.split('\n')).toHaveLength(1);
    expect(desk.text('a.release')).toBe(before);
    expect(existsSync(desk.path('r.txt'))).toBe(false);
  });

  test('a quote of nobody', async () => {
    desk.write('a.release', coastal({ quotes: { q1: { basis: { kind: 'approval' } } } }));
    expect(await ask('--quote', 'q1', '--out', 'r.txt')).toMatchObject({
      code: 1,
      err: expect.stringContaining('Nobody is named'),
    });
  });

  test('a record that does not verify gets nothing on top', async () => {
    await ask('--speaker', 's1', '--out', 'r.txt');
    desk.put('a.release', desk.text('a.release').replace('"number": 1', '"number": 2'));
    const before = desk.text('a.release');
    const { code, err } = await ask('--speaker', 's2', '--out', 's.txt');
    expect(code).toBe(1);
    expect(err).toContain('does not verify');
    expect(desk.text('a.release')).toBe(before);
    expect(existsSync(desk.path('s.txt'))).toBe(false);
  });

  test('a place that is not there: nothing is on record without what was to be sent', async () => {
    const before = desk.text('a.release');
    const { code, err } = await ask('--speaker', 's1', '--out', join(desk.folder, 'nowhere', 'r.txt'));
    expect(code).toBe(1);
    expect(err).toContain('r.txt');
    expect(desk.text('a.release')).toBe(before);
  });

  test('a folder that is read-only', async (context) => {
    needsRights(context);
    chmodSync(desk.folder, 0o500);
    const { code, err } = await ask('--speaker', 's1', '--out', join(desk.home, 'r.txt'));
    chmodSync(desk.folder, 0o700);
    expect(code).toBe(1);
    expect(err).toContain('not allowed to write');
    expect(existsSync(join(desk.home, 'r.txt'))).toBe(false);
  });
});

describe('the words of the command', () => {
  test.each([
    [['a.release', '--out', 'r.txt'], '--speaker'],
    [['--speaker', 's1', '--out', 'r.txt'], 'Name one release'],
    [['a.release', 'b', '--speaker', 's1', '--out', 'r.txt'], 'Name one release'],
    [['a.release', '--speaker', 's1'], '--out'],
    [['a.release', '--speaker', 's1', '--out', 'r.docx'], '.pdf'],
    [['a.release', '--speaker', 's1', '--out', 'r.txt', '--context', 'page'], 'page'],
    [['a.release', '--speaker', 's1', '--out', 'r.txt', '--due', 'soon'], 'soon'],
    [['a.release', '--speaker', 's1', '--out', 'r.txt', '--due', '2026-11-31'], '2026-11-31'],
    [['a.txt', '--speaker', 's1', '--out', 'a.txt'], 'itself'],
  ])('%j', (words, part) => {
    const plan = readRequestPlan(words);
    expect(plan.ok ? '' : plan.failure.sentence).toContain(part);
  });

  test.each([
    [['--out', 'r.pdf'], true],
    [['--out=R.PDF'], true],
    [['--out', 'r.html'], false],
    [['--out', 'r.pdf', '--out', 'r.txt'], false],
    [['r.pdf'], false],
  ])('%j needs pages: %j', (words, needsReady) => {
    const line = commandLine(['/opt/on-record', 'request', 'a.release', ...words], { isDefaultApp: false });
    expect(line).toMatchObject({ verb: 'request', needsReady });
  });

  test('times', () => {
    expect(dueFrom('2026-11-26T12:00Z')).toBe('2026-11-26T12:00:00.000Z');
    expect(dueFrom('2026-11-26 12:00+0200')).toBe('2026-11-26T10:00:00.000Z');
    expect(dueFrom('2026-11-26T12:00:30-05:00')).toBe('2026-11-26T17:00:00.000Z');
    expect(dueFrom('2026-11-26 12:00')).toBe(new Date(2026, 10, 26, 12).toISOString());
    expect(dueFrom('2026-11-26')).toBe(new Date(2026, 10, 26, 23, 59).toISOString());
    for (const wrong of ['', '26.11.2026', '2026-02-30', '2026-11-26T25:00', '12:00'])
      expect(dueFrom(wrong)).toBeUndefined();
  });
});

test('a file that another program wrote meanwhile is not written over', async () => {
  const found = await findRelease(desk.path('a.release'));
  if (!found.ok) throw new Error(found.failure.sentence);
  writeFileSync(desk.path('a.release'), 'theirs');
  const saved = await saveFound(found.value, found.value);
  expect(saved).toMatchObject({ ok: false, failure: { reason: 'changed-outside' } });
  expect(desk.text('a.release')).toBe('theirs');
});
