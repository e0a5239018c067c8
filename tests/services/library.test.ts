import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createHandles } from '../../electron/services/handles';
import { createLibraries, type Libraries } from '../../electron/services/libraries';
import { allWorkDone } from '../../electron/services/under-way';
import type { LibraryEntry } from '../../shared/ipc/types';
import { approvalKey } from '../../shared/review/approval-key';
import { EntryDetails } from '../../shared/review/entry';
import { appendAll } from '../../shared/review/ledger';
import { speaker } from '../model/support/record';
import { signerOf } from '../model/support/signer';
import { counter, putRelease, releaseWith, until } from './support/releases';
import { quoted, words } from './support/review-desk';
import { tempFolder } from './support/temp-folder';

const opened: Libraries[] = [];
afterEach(async () => {
  for (const libraries of opened.splice(0)) libraries.close();
  await allWorkDone();
});

const desk = (base = tempFolder()) => {
  const folders = {
    home: join(base, 'home'),
    defaultFolder: join(base, 'On Record'),
    samplesFolder: join(base, 'samples'),
  };
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
  const changes: string[] = [];
  const reports: string[] = [];
  const libraries = createLibraries({
    ...folders,
    handles: createHandles(counter('h')),
    changed: (library) => changes.push(library),
    report: (what) => reports.push(what),
  });
  opened.push(libraries);
  const list = async (at = 0) => {
    const known = await libraries.known();
    return libraries.list(known[at]?.library ?? '');
  };
  return { base, ...folders, libraries, changes, reports, list };
};

const named = (entries: LibraryEntry[], fileName: string) => {
  const entry = entries.find((each) => each.fileName === fileName);
  if (!entry) throw new Error(`${fileName} is not listed`);
  return entry;
};

test('the list tells what it shows, sorts by and searches in', async () => {
  const { defaultFolder, list } = desk();
  putRelease(
    defaultFolder,
    'a.release',
    releaseWith({
      headline: 'Harbour OPENS',
      body: 'Ferries sail again.',
      place: 'Harwell',
      date: '2026-03-02',
    }),
  );
  writeFileSync(join(defaultFolder, 'notes.txt'), 'no release');
  writeFileSync(join(defaultFolder, '.hidden.release'), 'no');
  const view = await list();
  expect(view).toMatchObject({ kind: 'own', name: 'On Record', failure: undefined });
  expect(view.entries).toHaveLength(1);
  expect(view.entries[0]).toMatchObject({
    readable: true,
    fileName: 'a.release',
    headline: 'Harbour OPENS',
    issuer: 'Port of Harwell',
    date: '2026-03-02',
    status: 'draft',
    sameId: [],
  });
  const entry = named(view.entries, 'a.release');
  expect(entry.readable && entry.dateline).toContain('Harwell');
  expect(entry.readable && entry.search).toContain('ferries sail again.');
  expect(entry.readable && entry.search).toContain('harbour opens');
});

const act = (kind: 'asked' | 'approved', quote: string, wording: string[], nonce: string) => ({
  kind,
  at: '2026-03-01T10:00:00.000Z',
  by: 'ana',
  subject: { quote },
  approvalKey: approvalKey({
    release: quoted().envelope.id,
    quote,
    speaker,
    language: 'en',
    segments: wording,
  }),
  segments: wording,
  language: 'en',
  speaker,
  ...(kind === 'asked'
    ? { nonce, number: 1, context: 'quote' as const, due: '2026-03-03T10:00:00.000Z' }
    : { answer: { name: speaker.name, how: 'phone' as const } }),
});
const ledgerOf = (...acts: ReturnType<typeof act>[]) =>
  appendAll(
    [],
    acts.map((each) => EntryDetails.parse(each)),
    signerOf(1),
  );
const nonce = '5'.repeat(64);
const asks = [act('asked', 'q', [words.first], nonce), act('asked', 'p', words.second, nonce)] as const;
const yes = [act('approved', 'q', [words.first], ''), act('approved', 'p', words.second, '')] as const;

test('it tells how far the quotes are, who is waited for and where the release stands', async () => {
  const { defaultFolder, list } = desk();
  putRelease(defaultFolder, 'asked.release', quoted('Asked', ledgerOf(...asks, yes[0])));
  putRelease(defaultFolder, 'ready.release', quoted('Ready', ledgerOf(...asks, ...yes)));
  const { root, envelope } = quoted('On record');
  const basis = { kind: 'record' as const, source: 'A speech', date: '2026-01-01' };
  const quotes = { ...root.quotes, q: { speaker: 'ilse', basis } };
  putRelease(defaultFolder, 'on-record.release', { root: { ...root, quotes }, envelope });
  const { entries } = await list();
  expect(named(entries, 'asked.release')).toMatchObject({
    status: 'in-review',
    quotes: { all: 2, approved: 1 },
    waiting: [
      {
        nonce,
        speaker: 'Ilse Marrow',
        quotes: 1,
        since: '2026-03-01T10:00:00.000Z',
        due: '2026-03-03T10:00:00.000Z',
      },
    ],
  });
  expect(named(entries, 'ready.release')).toMatchObject({
    status: 'ready',
    quotes: { all: 2, approved: 2 },
    waiting: [],
  });
  expect(named(entries, 'on-record.release')).toMatchObject({
    status: 'draft',
    quotes: { all: 2, approved: 1 },
  });
  expect(named(entries, 'asked.release')).not.toHaveProperty('nonces');
});

test('the same is known again from the index, and by the hash of a reference', async () => {
  const first = desk();
  putRelease(first.defaultFolder, 'asked.release', quoted('Asked', ledgerOf(...asks)));
  const { entries } = await first.list();
  await allWorkDone();
  const second = desk(first.base);
  expect((await second.list()).entries).toEqual(entries);
  expect(await second.libraries.summaries()).toMatchObject([
    { entry: entries[0]?.entry, summary: { headline: 'Asked', nonces: [nonce] } },
  ]);
});

test('a broken record makes no release unreadable, only not ready', async () => {
  const { defaultFolder, list } = desk();
  const sound = ledgerOf(...asks, ...yes);
  const forged = sound.map((entry, at) => (at === 3 ? { ...entry, by: 'somebody' } : entry));
  putRelease(defaultFolder, 'forged.release', quoted('Forged', forged));
  const loose = [
    { id: 'x', kind: 'asked', at: 'never', subject: { quote: 'q' } },
    { id: 'x', kind: 'approved', at: '', prev: 'x', subject: null },
  ];
  putRelease(defaultFolder, 'loose.release', quoted('Loose', loose));
  const { entries } = await list();
  expect(named(entries, 'forged.release')).toMatchObject({
    readable: true,
    status: 'draft',
    quotes: { all: 2, approved: 2 },
  });
  expect(named(entries, 'loose.release')).toMatchObject({ readable: true, quotes: { all: 2, approved: 0 } });
});

test('files that cannot be read stand in the list with the reason, and nothing else is lost', async () => {
  const { defaultFolder, list } = desk();
  putRelease(defaultFolder, 'good.release', releaseWith({ headline: 'Good' }));
  writeFileSync(join(defaultFolder, 'empty.release'), '');
  writeFileSync(join(defaultFolder, 'torn.release'), '{"format": "on-rec');
  mkdirSync(join(defaultFolder, 'folder.release'));
  const { entries } = await list();
  const reasons = Object.fromEntries(
    entries.map((each) => [each.fileName, each.readable ? 'fine' : each.failure.reason]),
  );
  expect(reasons).toEqual({
    'good.release': 'fine',
    'empty.release': 'empty',
    'torn.release': 'not-json',
    'folder.release': 'io',
  });
});

test('two files with one id know of each other', async () => {
  const { defaultFolder, list } = desk();
  putRelease(defaultFolder, 'a.release', releaseWith({ headline: 'One', digit: '7' }));
  putRelease(defaultFolder, 'b.release', releaseWith({ headline: 'Two', digit: '7' }));
  putRelease(defaultFolder, 'c.release', releaseWith({ headline: 'Three', digit: '8' }));
  const { entries } = await list();
  const same = Object.fromEntries(entries.map((each) => [each.fileName, each.readable && each.sameId]));
  expect(same).toEqual({ 'a.release': ['b.release'], 'b.release': ['a.release'], 'c.release': [] });
});

test('a second start reads only what changed', async () => {
  const { base, defaultFolder, home, list } = desk();
  const kept = putRelease(defaultFolder, 'kept.release', releaseWith({ headline: 'As it was' }));
  const time = new Date('2026-01-01T00:00:00Z');
  utimesSync(kept, time, time);
  putRelease(defaultFolder, 'edited.release', releaseWith({ headline: 'Old', digit: '2' }));
  await list();
  await allWorkDone();
  expect(readdirSync(join(home, 'library'))).toHaveLength(1);
  // Other words of the same length and time: only a list that does not read the file still says the old ones.
  putRelease(defaultFolder, 'kept.release', releaseWith({ headline: 'As it saw' }));
  utimesSync(kept, time, time);
  putRelease(defaultFolder, 'edited.release', releaseWith({ headline: 'New words', digit: '2' }));
  const { entries } = await desk(base).list();
  const headlines = entries.map((each) => each.readable && each.headline).sort();
  expect(headlines).toEqual(['As it was', 'New words']);
});

test('a damaged index costs nothing but time, and nobody else may look into it', async () => {
  const { base, defaultFolder, home, list } = desk();
  putRelease(defaultFolder, 'a.release', releaseWith({ headline: 'Here' }));
  await list();
  await allWorkDone();
  const [name = ''] = readdirSync(join(home, 'library'));
  if (process.platform !== 'win32') expect(statSync(join(home, 'library')).mode & 0o77).toBe(0);
  writeFileSync(join(home, 'library', name), '{"version": 1, "files": {"a.release": {"listed": 5}}}');
  const { entries } = await desk(base).list();
  expect(entries[0]).toMatchObject({ headline: 'Here' });
});

test('changes made by other programs are told once things are quiet', async () => {
  const { defaultFolder, changes, list } = desk();
  const view = await list();
  const path = putRelease(defaultFolder, 'a.release', releaseWith({ headline: 'New' }));
  await until(() => changes.length > 0);
  expect(new Set(changes)).toEqual(new Set([view.library]));
  expect((await list()).entries).toHaveLength(1);
  changes.length = 0;
  renameSync(path, join(defaultFolder, 'b.release'));
  await until(() => changes.length > 0);
  expect((await list()).entries.map(({ fileName }) => fileName)).toEqual(['b.release']);
  changes.length = 0;
  writeFileSync(join(defaultFolder, 'notes.txt'), 'of no interest');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(changes).toEqual([]);
});

test('the first folder is made when it is first looked at; a chosen one that went away says so', async () => {
  const { base, defaultFolder, libraries, list } = desk();
  rmSync(defaultFolder, { recursive: true });
  expect((await list()).failure).toBeUndefined();
  expect(existsSync(defaultFolder)).toBe(true);
  const other = join(base, 'other');
  mkdirSync(other);
  const { library } = await libraries.add(other);
  rmSync(other, { recursive: true });
  expect((await libraries.list(library)).failure).toMatchObject({ reason: 'missing' });
  expect(existsSync(other)).toBe(false);
});

test('chosen folders are remembered, newest first, and forgotten without touching their files', async () => {
  const { base, home, defaultFolder, samplesFolder, libraries } = desk();
  const other = join(base, 'other');
  mkdirSync(other);
  putRelease(other, 'a.release', releaseWith({}));
  await libraries.add(other);
  const again = desk(base).libraries;
  expect((await again.known()).map(({ folder, kind }) => [folder, kind])).toEqual([
    [other, 'own'],
    [defaultFolder, 'own'],
    [samplesFolder, 'samples'],
  ]);
  const [first] = await again.known();
  await again.list(first?.library ?? '');
  await allWorkDone();
  expect(readdirSync(join(home, 'library'))).toHaveLength(1);
  await again.forget(first?.library ?? '');
  expect((await again.known()).map(({ folder }) => folder)).toEqual([defaultFolder, samplesFolder]);
  expect(readdirSync(other)).toEqual(['a.release']);
  expect(readdirSync(join(home, 'library'))).toEqual([]);
});

test('samples are a library of their own, even when someone chooses their folder', async () => {
  const { samplesFolder, libraries } = desk();
  putRelease(samplesFolder, 's.release', releaseWith({ headline: 'Sample' }));
  await libraries.add(samplesFolder);
  expect((await libraries.known()).filter(({ folder }) => folder === samplesFolder)).toHaveLength(1);
  expect(libraries.isSample(join(samplesFolder, 's.release'))).toBe(true);
  expect(libraries.isSample(`${samplesFolder}-mine/s.release`)).toBe(false);
});

test('a library nobody knows is refused', async () => {
  await expect(desk().libraries.list('made-up')).rejects.toThrow('not known');
});

test.runIf(process.getuid?.() !== 0)('a folder that may not be read says so', async () => {
  const { defaultFolder, list } = desk();
  chmodSync(defaultFolder, 0o000);
  const { failure } = await list();
  chmodSync(defaultFolder, 0o700);
  expect(failure).toMatchObject({ reason: 'not-allowed' });
});
