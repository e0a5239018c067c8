import { chmodSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { sep } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { FileLayer } from '../../electron/services/file-layer';
import { createHandles } from '../../electron/services/handles';
import {
  createReleaseFiles,
  type Outside,
  type Recorded,
  type ReleaseFiles,
} from '../../electron/services/release-file';
import type { OpenedDocument } from '../../shared/ipc/types';
import { readRelease, rootText, writeRelease } from '../../shared/release/file-format';
import { contentHash } from '../../shared/release/hash';
import type { Root } from '../../shared/release/root';
import { failingFiles, systemError } from './support/failing-files';
import { pngOf } from './support/pictures';
import { counter, putRelease, releaseWith, until } from './support/releases';
import { tempFolder } from './support/temp-folder';

const opened: [ReleaseFiles, string][] = [];
afterEach(() => {
  for (const [files, document] of opened.splice(0)) files.close(document);
});

const me = { id: 'me', name: 'Ada Moss', initials: 'AM', role: 'Press officer' };

const desk = async (options: { fs?: FileLayer; samples?: boolean } = {}) => {
  const folder = tempFolder();
  const release = releaseWith({ headline: 'Harbour opens', body: 'Ferries sail.' });
  const path = putRelease(folder, 'a.release', release);
  const events: Outside[] = [];
  const told: Recorded[] = [];
  const handles = createHandles(counter('h'));
  const files = createReleaseFiles({
    handles,
    newId: counter('d'),
    now: () => '2026-03-02T08:00:00.000Z',
    isSample: (each) => options.samples === true && each.startsWith(folder + sep),
    author: async () => me,
    outside: (event) => events.push(event),
    recorded: (event) => told.push(event),
    report: () => undefined,
    fs: options.fs,
  });
  const entry = handles.of(path);
  const open = async (): Promise<Omit<OpenedDocument, 'me'>> => {
    const result = await files.open(entry);
    if (!result.ok) throw new Error(result.failure.reason);
    opened.push([files, result.value.document]);
    return result.value;
  };
  return { folder, path, release, files, entry, events, told, document: await open(), open };
};

const withHeadline = (root: Root, text: string): Root => ({
  ...root,
  children: root.children.map((section) =>
    section.type === 'headline' ? { ...section, children: [{ text }] } : section,
  ),
});
const onDisk = (path: string) => {
  const read = readRelease(readFileSync(path, 'utf8'), 'a.release');
  if (!read.ok) throw new Error(read.failure.reason);
  return read.value;
};

test('what is saved is on disk, with what main owns as it was', async () => {
  const { path, release, files, document } = await desk();
  expect(document).toMatchObject({ fileName: 'a.release', releaseId: release.envelope.id, revision: 1 });
  expect(document.root).toBe(rootText(release.root));
  const next = withHeadline(release.root, 'Harbour opens again');
  const saved = await files.save(document.document, rootText(next));
  expect(saved).toEqual({ ok: true, value: { at: '2026-03-02T08:00:00.000Z', durable: true } });
  expect(onDisk(path).root).toEqual(next);
  expect(onDisk(path).envelope).toEqual({ ...release.envelope, ancestors: [contentHash(release.root)] });
});

test('each opening that changes something is an ancestor, once', async () => {
  const { path, release, files, document, open } = await desk();
  const first = withHeadline(release.root, 'One');
  await files.save(document.document, rootText(first));
  await files.save(document.document, rootText(withHeadline(release.root, 'Two')));
  expect(onDisk(path).envelope.ancestors).toEqual([contentHash(release.root)]);
  await open();
  await files.save(document.document, rootText(withHeadline(release.root, 'Two')));
  expect(onDisk(path).envelope.ancestors).toHaveLength(1);
});

test('at most a hundred ancestors are kept, the newest first', async () => {
  const { path, release, files, open } = await desk();
  const ancestors = Array.from({ length: 100 }, (_, index) => index.toString(16).padStart(64, '0'));
  writeFileSync(path, writeRelease(release.root, { ...release.envelope, ancestors }));
  const { document } = await open();
  await files.save(document, rootText(withHeadline(release.root, 'Mine')));
  expect(onDisk(path).envelope.ancestors).toEqual([contentHash(release.root), ...ancestors.slice(0, 99)]);
});

test('a file that was only looked at keeps its bytes, however it is written', async () => {
  const { path, release, files, open } = await desk();
  const text = JSON.stringify(JSON.parse(writeRelease(release.root, release.envelope)));
  writeFileSync(path, text);
  const { document, root } = await open();
  expect((await files.save(document, root)).ok).toBe(true);
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test.each([
  ['no JSON', '{"type": "rel'],
  ['another thing', '{"type": "release"}'],
  [
    'a node that is none',
    (root: Root) => JSON.stringify({ ...root, children: [{ type: 'script', children: [] }] }),
  ],
])('%s from the window is refused and the file stays', async (_, bad) => {
  const { path, release, files, document } = await desk();
  const before = readFileSync(path, 'utf8');
  const text = typeof bad === 'string' ? bad : bad(release.root);
  expect(await files.save(document.document, text)).toMatchObject({
    ok: false,
    failure: { reason: 'invalid', name: 'a.release' },
  });
  expect(readFileSync(path, 'utf8')).toBe(before);
});

test("another program's newer text is not written over", async () => {
  const { path, release, files, document } = await desk();
  const theirs = writeRelease(withHeadline(release.root, 'Theirs'), release.envelope);
  writeFileSync(path, theirs);
  const mine = rootText(withHeadline(release.root, 'Mine'));
  expect(await files.save(document.document, mine)).toMatchObject({ failure: { reason: 'changed-outside' } });
  expect(readFileSync(path, 'utf8')).toBe(theirs);
});

test('a change outside is told; a touch with the same bytes is not, nor a save of our own', async () => {
  const { path, release, files, document, events } = await desk();
  utimesSync(path, new Date(), new Date());
  writeFileSync(path, readFileSync(path));
  await files.save(document.document, rootText(withHeadline(release.root, 'Ours')));
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(events).toEqual([]);
  writeFileSync(path, writeRelease(withHeadline(release.root, 'Theirs'), release.envelope));
  await until(() => events.length > 0);
  expect(events[0]).toEqual({ document: document.document, what: 'changed' });
});

test('the same document is read again with its handle, and can be saved then', async () => {
  const { path, release, files, document, open, folder } = await desk();
  writeFileSync(path, writeRelease(withHeadline(release.root, 'Theirs'), release.envelope));
  const again = await open();
  expect(again.document).toBe(document.document);
  expect(again.root).toContain('Theirs');
  expect((await files.save(again.document, rootText(withHeadline(release.root, 'Both')))).ok).toBe(true);
  expect(readdirSync(folder)).toEqual(['a.release']);
});

test('a file that becomes empty is never read over the text', async () => {
  const { path, release, files, entry, document, events } = await desk();
  writeFileSync(path, '');
  await until(() => events.length > 0);
  expect(await files.open(entry)).toMatchObject({ ok: false, failure: { reason: 'empty' } });
  expect(files.current(document.document).root).toEqual(release.root);
});

test('a file that goes away is missing, is not made again behind the back, and may come back', async () => {
  const { path, release, files, document, events } = await desk();
  const aside = `${path}.aside`;
  renameSync(path, aside);
  await until(() => events.length > 0);
  expect(events).toEqual([{ document: document.document, what: 'missing' }]);
  const text = rootText(withHeadline(release.root, 'Mine'));
  expect(await files.save(document.document, text)).toMatchObject({ failure: { reason: 'missing' } });
  renameSync(aside, path);
  await until(() => events.length > 1);
  expect(events[1]).toEqual({ document: document.document, what: 'back' });
  expect((await files.save(document.document, text)).ok).toBe(true);
});

test('a save that fails leaves the old file, and the next one succeeds', async () => {
  let full = true;
  const fs = failingFiles(({ name }) => {
    if (full && name === 'write') throw systemError('ENOSPC');
  });
  const { path, release, files, document, folder } = await desk({ fs });
  const text = rootText(withHeadline(release.root, 'Mine'));
  expect(await files.save(document.document, text)).toMatchObject({ failure: { reason: 'disk-full' } });
  expect(onDisk(path).root).toEqual(release.root);
  expect(readdirSync(folder)).toEqual(['a.release']);
  full = false;
  expect((await files.save(document.document, text)).ok).toBe(true);
  expect(onDisk(path).envelope.ancestors).toHaveLength(1);
});

test('saves at the same time are written one after the other', async () => {
  const { path, release, files, document } = await desk();
  const texts = ['A', 'B', 'C', 'D'].map((word) => rootText(withHeadline(release.root, word)));
  const saved = await Promise.all(texts.map((text) => files.save(document.document, text)));
  expect(saved.every(({ ok }) => ok)).toBe(true);
  expect(onDisk(path).root).toEqual(withHeadline(release.root, 'D'));
});

test('a sample opens read-only and is never written', async () => {
  const { path, release, files, document } = await desk({ samples: true });
  expect(document.readOnly).toBe('samples');
  const before = readFileSync(path, 'utf8');
  const text = rootText(withHeadline(release.root, 'Mine'));
  expect(await files.save(document.document, text)).toMatchObject({ failure: { reason: 'not-allowed' } });
  expect(readFileSync(path, 'utf8')).toBe(before);
});

test.runIf(process.getuid?.() !== 0)('a file that may not be written opens read-only', async () => {
  const { path, release, files, open } = await desk();
  chmodSync(path, 0o444);
  const { document, readOnly } = await open();
  expect(readOnly).toBe('not-allowed');
  const text = rootText(withHeadline(release.root, 'Mine'));
  expect(await files.save(document, text)).toMatchObject({ failure: { reason: 'not-allowed' } });
});

test('a picture travels in the file while the text shows it, and is gone once it was taken out and opened anew', async () => {
  const { path, release, files, document, open } = await desk();
  const bytes = pngOf(40, 30);
  const added = files.addImage(document.document, bytes);
  if (!added.ok) throw new Error(added.failure.reason);
  const { asset } = added.value;
  expect(added.value).toMatchObject({ mediaType: 'image/png', width: 40, height: 30 });
  expect(Buffer.from(files.asset(document.document, asset)?.bytes ?? []).equals(bytes)).toBe(true);
  expect(files.asset(document.document, '__proto__')).toBeUndefined();
  const withImage: Root = {
    ...release.root,
    children: release.root.children.map((section) =>
      section.type === 'body'
        ? { ...section, children: [...section.children, { type: 'image', asset, children: [{ text: '' }] }] }
        : section,
    ),
  };
  await files.save(document.document, rootText(withImage));
  expect(Object.keys(onDisk(path).envelope.assets)).toEqual([asset]);
  await files.save(document.document, rootText(release.root));
  expect(Object.keys(onDisk(path).envelope.assets)).toEqual([asset]);
  await open();
  await files.save(document.document, rootText(withHeadline(release.root, 'Without')));
  expect(onDisk(path).envelope.assets).toEqual({});
});

test('unknown keys of the top level outlive a save', async () => {
  const { path, release, files, open } = await desk();
  const { envelope } = release;
  writeFileSync(path, writeRelease(release.root, { ...envelope, unknown: { 'x-desk': { shelf: 4 } } }));
  const { document } = await open();
  await files.save(document, rootText(withHeadline(release.root, 'Mine')));
  expect(onDisk(path).envelope.unknown).toEqual({ 'x-desk': { shelf: 4 } });
});

test('a document that is not open is a bug, not a file', async () => {
  const { files, document } = await desk();
  files.close(document.document);
  expect(() => files.current(document.document)).toThrow('not open');
  expect(files.asset(document.document, 'x')).toBeUndefined();
});

test('after a close nothing is told any more', async () => {
  const { path, files, document, events } = await desk();
  files.close(document.document);
  rmSync(path);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(events).toEqual([]);
});
