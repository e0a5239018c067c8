import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { createHandles } from '../../electron/services/handles';
import { createReleaseMaking } from '../../electron/services/release-making';
import { defaultSettings } from '../../shared/ipc/settings';
import { type Release, readRelease, rootText } from '../../shared/release/file-format';
import { sectionOf, textOf } from '../../shared/release/text';
import { counter, putRelease, releaseWith } from './support/releases';
import { tempFolder } from './support/temp-folder';

const author = { id: 'me', name: 'Ada Moss', initials: 'AM', role: 'Press officer' };

const desk = (settings = {}) => {
  const base = tempFolder();
  const [own, samples, trash] = ['own', 'samples', 'trash'].map((name) => {
    mkdirSync(join(base, name));
    return join(base, name);
  }) as [string, string, string];
  const handles = createHandles(counter('h'));
  const uuid = counter('00000000-0000-4000-8000-00000000000');
  const moves: [string, string][] = [];
  const open = new Map<string, Release & { path: string; readOnly: boolean; isLocked: boolean }>();
  const making = createReleaseMaking({
    home: join(base, 'home'),
    handles,
    libraries: {
      of: async (library) => ({ library, folder: library, name: '', kind: 'own' }),
      homeFor: async (folder) => (folder === samples ? own : folder),
      isSample: (path) => path.startsWith(samples + sep),
    },
    files: {
      current: (document) => {
        const found = open.get(document);
        if (!found) throw new Error('not open');
        return found;
      },
      moved: (from, to) => moves.push([from, to]),
    },
    settings: { get: async () => ({ ...defaultSettings, ...settings }) },
    identity: { author: async () => author },
    newUuid: uuid,
    now: () => '2026-03-02T08:00:00.000Z',
    toTrash: async (path) => renameSync(path, join(trash, basename(path))),
  });
  const read = (path: string) => {
    const release = readRelease(readFileSync(path, 'utf8'), basename(path));
    if (!release.ok) throw new Error(release.failure.reason);
    return release.value;
  };
  const made = async (result: ReturnType<typeof making.create>) => {
    const answer = await result;
    if (!answer.ok) throw new Error(answer.failure.reason);
    const path = handles.path(answer.value.entry);
    return { path, entry: answer.value.entry, ...read(path) };
  };
  return { own, samples, trash, handles, making, made, read, moves, open };
};
const words = ({ root }: Pick<Release, 'root'>, type: 'headline' | 'label' | 'body' | 'notice') => {
  const section = sectionOf(root, type);
  return section ? textOf(section) : undefined;
};

test('a new release takes its style and issuer from the settings and knows who made it', async () => {
  const { own, making, made } = desk({ houseStyle: 'un', office: 'Port of Harwell', language: 'fr' });
  const { root, envelope, path } = await made(making.create(own, 'statement'));
  expect(root).toMatchObject({
    kind: 'statement',
    language: 'fr',
    issuer: 'Port of Harwell',
    houseStyle: { id: 'un' },
  });
  expect(envelope).toMatchObject({
    created: '2026-03-02T08:00:00.000Z',
    revision: 1,
    authors: [author],
    ledger: [],
  });
  expect(basename(path)).toBe('Untitled release.release');
});

test('releases made at the same time get names of their own', async () => {
  const { own, making } = desk();
  const all = await Promise.all(Array.from({ length: 5 }, () => making.create(own, 'release')));
  expect(all.every(({ ok }) => ok)).toBe(true);
  expect(readdirSync(own).sort()).toEqual(
    ['', ' 2', ' 3', ' 4', ' 5'].map((number) => `Untitled release${number}.release`).sort(),
  );
});

test('"new" keeps the dress and drops the text; "duplicate" keeps the text; both are releases of their own', async () => {
  const { own, handles, making, made } = desk();
  const source = releaseWith({
    headline: 'Harbour opens',
    body: 'Ferries sail.',
    date: '2026-03-01',
    digit: '9',
  });
  const entry = handles.of(putRelease(own, 'h.release', source));
  const fresh = await made(making.copy(entry, 'new'));
  expect([words(fresh, 'headline'), words(fresh, 'body'), fresh.root.issuer]).toEqual([
    '',
    '',
    'Port of Harwell',
  ]);
  const double = await made(making.copy(entry, 'duplicate'));
  expect([words(double, 'headline'), words(double, 'body')]).toEqual(['Harbour opens', 'Ferries sail.']);
  expect(sectionOf(double.root, 'dateline')?.date).toBeUndefined();
  expect(basename(double.path)).toBe('Harbour opens (copy).release');
  expect(new Set([source.envelope.id, fresh.envelope.id, double.envelope.id]).size).toBe(3);
});

test('an update and a withdrawal are files of their own, called by what they say', async () => {
  const { own, handles, making, made } = desk();
  const source = releaseWith({ headline: 'Harbour opens', body: 'Ferries sail.', date: '2026-03-01' });
  const path = putRelease(own, 'h.release', source);
  const bytes = readFileSync(path);
  const update = await made(making.copy(handles.of(path), 'update'));
  expect(basename(update.path)).toBe('UPDATE - Harbour opens.release');
  expect([words(update, 'headline'), words(update, 'body')]).toEqual([
    'UPDATE: Harbour opens',
    'Ferries sail.',
  ]);
  expect(words(update, 'notice')).toBe(
    'This release updates “Harbour opens” (Port of Harwell, 1 March 2026).',
  );
  const notice = await made(making.copy(handles.of(path), 'withdrawal'));
  expect(basename(notice.path)).toBe('WITHDRAWN - Harbour opens.release');
  expect(notice.root.kind).toBe('notice');
  expect(words(notice, 'body')).toMatch(
    /^The release “Harbour opens” \(Port of Harwell, 1 March 2026\) is withdrawn\.\n/,
  );
  for (const { envelope } of [update, notice]) {
    expect(envelope).toMatchObject({ revision: 1, authors: [author], ledger: [] });
    expect(envelope.id).not.toBe(source.envelope.id);
  }
  expect(readFileSync(path).equals(bytes)).toBe(true);
});

test("a sample's copy goes to the person's own library", async () => {
  const { own, samples, handles, making, made } = desk();
  const entry = handles.of(putRelease(samples, 's.release', releaseWith({ headline: 'Sample' })));
  expect((await made(making.copy(entry, 'duplicate'))).path.startsWith(own + sep)).toBe(true);
  expect(readdirSync(samples)).toEqual(['s.release']);
  expect(await making.rename(entry, 'Mine')).toMatchObject({ ok: false, failure: { reason: 'not-allowed' } });
  expect(await making.trash(entry)).toMatchObject({ ok: false, failure: { reason: 'not-allowed' } });
  expect(readdirSync(samples)).toEqual(['s.release']);
});

test('a template dresses what is made after it, of every kind', async () => {
  const { own, handles, making, made } = desk();
  const entry = handles.of(
    putRelease(own, 'h.release', releaseWith({ headline: 'Harbour opens', body: 'Text' })),
  );
  expect(await making.makeTemplate(entry)).toEqual({ ok: true, value: null });
  const next = await made(making.create(own, 'advisory'));
  expect(next.root).toMatchObject({ kind: 'advisory', issuer: 'Port of Harwell' });
  expect([words(next, 'headline'), words(next, 'label')]).toEqual(['', 'MEDIA ADVISORY']);
});

test('a text that lost its file is kept beside it, under the same id', async () => {
  const { own, making, made, open } = desk();
  const release = releaseWith({ headline: 'Mine', digit: '5' });
  const path = putRelease(own, 'h.release', release);
  open.set('d', { ...release, path, readOnly: false, isLocked: false });
  rmSync(path);
  const copy = await made(making.saveCopy('d', rootText(release.root)));
  expect(basename(copy.path)).toBe('h (copy).release');
  expect(copy.envelope.id).toBe(release.envelope.id);
  expect(copy.root).toEqual(release.root);
});

test('a rename keeps the handle, never leads out of the folder, and replaces no other file', async () => {
  const { own, handles, making, moves } = desk();
  const path = putRelease(own, 'a.release', releaseWith({ headline: 'A' }));
  putRelease(own, 'taken.release', releaseWith({ headline: 'Other', digit: '2' }));
  const entry = handles.of(path);
  expect(await making.rename(entry, '../outside')).toEqual({ ok: true, value: { entry } });
  expect(handles.path(entry)).toBe(join(own, 'outside.release'));
  await making.rename(entry, 'taken.release');
  expect(basename(handles.path(entry))).toBe('taken 2.release');
  await making.rename(entry, 'Taken 2');
  expect(readdirSync(own).sort()).toEqual(['Taken 2.release', 'taken.release']);
  expect(moves).toHaveLength(3);
  rmSync(join(own, 'Taken 2.release'));
  expect(await making.rename(entry, 'gone')).toMatchObject({ ok: false, failure: { reason: 'missing' } });
});

test('a file made without a headline takes its name from it later, one that a person named does not', async () => {
  const { own, handles, making, open } = desk();
  const release = releaseWith({ headline: 'Harbour: opens?' });
  for (const name of ['Untitled release 3', 'My name']) {
    const path = putRelease(own, `${name}.release`, release);
    open.set(name, { ...release, path, readOnly: false, isLocked: false });
    handles.of(path);
    await making.nameByHeadline(name);
  }
  expect(readdirSync(own).sort()).toEqual(['Harbour- opens-.release', 'My name.release']);
});

test('trash is the system trash, and what it refuses is told', async () => {
  const { own, trash, handles, making } = desk();
  const entry = handles.of(putRelease(own, 'a.release', releaseWith({})));
  expect(await making.trash(entry)).toEqual({ ok: true, value: null });
  expect(readdirSync(trash)).toEqual(['a.release']);
  expect(await making.trash(entry)).toMatchObject({ ok: false, failure: { reason: 'missing' } });
});

test('a file that cannot be read is copied nowhere', async () => {
  const { own, handles, making } = desk();
  writeFileSync(join(own, 'torn.release'), '{');
  const entry = handles.of(join(own, 'torn.release'));
  expect(await making.copy(entry, 'duplicate')).toMatchObject({ ok: false, failure: { reason: 'not-json' } });
  expect(await making.makeTemplate(entry)).toMatchObject({ ok: false });
  expect(readdirSync(own)).toEqual(['torn.release']);
});
