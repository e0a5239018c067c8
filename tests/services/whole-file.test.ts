import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileHash } from '../../electron/services/file-hash';
import { nodeFiles } from '../../electron/services/file-layer';
import { prepareWhole, writeWhole } from '../../electron/services/whole-file';
import { failingFiles, systemError } from './support/failing-files';
import { tempFolder } from './support/temp-folder';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const before = bytesOf('the old text\n'.repeat(50));
const after = bytesOf('the new text, which is longer\n'.repeat(50));

const oldFile = () => {
  const folder = tempFolder();
  const path = join(folder, 'a.release');
  writeFileSync(path, before);
  return { folder, path };
};

const stepsOfASave = async () => {
  const fs = failingFiles(() => undefined);
  const { path } = oldFile();
  await writeWhole(path, after, { expect: fileHash(before), fs });
  return fs.steps;
};

test('a save takes the steps in the order that a power cut asks for', async () => {
  const names = (await stepsOfASave()).map(({ name }) => name);
  expect(names.filter((name, index) => name !== names[index - 1])).toEqual([
    'realpath',
    'stat',
    'mayWrite',
    'create',
    'keep',
    'write',
    'sync',
    'size',
    'readBack',
    'close',
    'read',
    'rename',
    'syncFolder',
  ]);
});

describe('every step fails in turn', async () => {
  const cases = (await stepsOfASave()).flatMap(({ index, name }) =>
    ['EIO', 'ENOSPC', 'EDQUOT', 'EPERM'].map((code) => ({ index, name, code })),
  );
  test.each(cases)('$name (call $index) with $code', async ({ index, name, code }) => {
    const { folder, path } = oldFile();
    const fs = failingFiles((step) => {
      if (step.index === index) throw systemError(code);
    });
    const written = await writeWhole(path, after, { expect: fileHash(before), fs });
    const present = readFileSync(path);
    if (written.ok) expect(present.equals(after)).toBe(true);
    else expect(present.equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(['a.release']);
    if (name === 'syncFolder')
      expect(written).toEqual({ ok: true, value: { hash: fileHash(after), durable: false } });
    else if (name === 'rename' && code === 'EPERM') expect(written.ok).toBe(true);
    else expect(written).toMatchObject({ ok: false, failure: { name: 'a.release', detail: code } });
  });
});

test('a full disk is told as one, also when the disk only takes fewer bytes', async () => {
  const { folder, path } = oldFile();
  const fs = {
    ...nodeFiles,
    create: async (temp: string) => ({ ...(await nodeFiles.create(temp)), write: async () => 0 }),
  };
  const written = await writeWhole(path, after, { fs });
  expect(written).toMatchObject({ ok: false, failure: { reason: 'disk-full' } });
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(folder)).toEqual(['a.release']);
});

test.each([
  ['a size that does not fit', { size: async () => 3 }],
  ['other bytes than were written', { readBack: async (length: number) => new Uint8Array(length) }],
])('%s: the old file stays', async (_, lie) => {
  const { folder, path } = oldFile();
  const fs = {
    ...nodeFiles,
    create: async (temp: string) => ({ ...(await nodeFiles.create(temp)), ...lie }),
  };
  expect(await writeWhole(path, after, { fs })).toMatchObject({ ok: false, failure: { reason: 'io' } });
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(folder)).toEqual(['a.release']);
});

test('a failed fsync is not asked for a second time', async () => {
  const { path } = oldFile();
  const fs = failingFiles(({ name }) => {
    if (name === 'sync') throw systemError('EIO');
  });
  await writeWhole(path, after, { fs });
  expect(fs.steps.filter(({ name }) => name === 'sync')).toHaveLength(1);
});

test('a rename that a virus scanner holds up is tried again, and not for ever', async () => {
  const { folder, path } = oldFile();
  let refused = 0;
  const passing = failingFiles(({ name }) => {
    if (name === 'rename' && refused++ < 3) throw systemError('EBUSY');
  });
  expect((await writeWhole(path, after, { fs: passing })).ok).toBe(true);
  const stubborn = failingFiles(({ name }) => {
    if (name === 'rename') throw systemError('EBUSY');
  });
  expect(await writeWhole(path, before, { fs: stubborn })).toMatchObject({
    ok: false,
    failure: { reason: 'not-allowed' },
  });
  expect(stubborn.steps.filter(({ name }) => name === 'rename').length).toBeLessThan(12);
  expect(readFileSync(path).equals(after)).toBe(true);
  expect(readdirSync(folder)).toEqual(['a.release']);
});

test('a rename that was done though it answers with an error counts as saved', async () => {
  const { path } = oldFile();
  const fs = {
    ...nodeFiles,
    async rename(from: string, to: string) {
      await nodeFiles.rename(from, to);
      throw systemError('ENOENT');
    },
  };
  expect((await writeWhole(path, after, { fs })).ok).toBe(true);
});

test("nobody's newer file is replaced", async () => {
  const { folder, path } = oldFile();
  const theirs = bytesOf('written by another program');
  const fs = failingFiles(({ name }) => {
    if (name === 'close') writeFileSync(path, theirs);
  });
  const written = await writeWhole(path, after, { expect: fileHash(before), fs });
  expect(written).toMatchObject({ ok: false, failure: { reason: 'changed-outside' } });
  expect(readFileSync(path).equals(theirs)).toBe(true);
  expect(readdirSync(folder)).toEqual(['a.release']);
});

test('a file that went away is missing, and one that must be new is not written over', async () => {
  const folder = tempFolder();
  const path = join(folder, 'b.release');
  expect(await writeWhole(path, after, { expect: fileHash(before) })).toMatchObject({
    failure: { reason: 'missing' },
  });
  expect(existsSync(path)).toBe(false);
  expect((await writeWhole(path, before, { expect: 'absent' })).ok).toBe(true);
  expect(await writeWhole(path, after, { expect: 'absent' })).toMatchObject({
    failure: { reason: 'changed-outside' },
  });
  expect(readdirSync(folder)).toEqual(['b.release']);
});

test('mode and link stay as they were', async () => {
  const { folder, path } = oldFile();
  chmodSync(path, 0o640);
  mkdirSync(join(folder, 'links'));
  const link = join(folder, 'links', 'link.release');
  symlinkSync(path, link);
  expect((await writeWhole(link, after)).ok).toBe(true);
  expect(statSync(path).mode & 0o777).toBe(0o640);
  expect(readFileSync(path).equals(after)).toBe(true);
  expect(await nodeFiles.isLink(link)).toBe(true);
  expect(readdirSync(join(folder, 'links'))).toEqual(['link.release']);
});

test('a link to nothing is missing and stays a link', async () => {
  const folder = tempFolder();
  const link = join(folder, 'link.release');
  symlinkSync(join(folder, 'gone.release'), link);
  expect(await writeWhole(link, after)).toMatchObject({ failure: { reason: 'missing' } });
  expect(await nodeFiles.isLink(link)).toBe(true);
});

test('a file that may not be written is left alone, though its folder may be', async () => {
  const { path } = oldFile();
  const fs = failingFiles(({ name }) => {
    if (name === 'mayWrite') throw systemError('EACCES');
  });
  expect(await writeWhole(path, after, { fs })).toMatchObject({ failure: { reason: 'not-allowed' } });
  expect(fs.steps.some(({ name }) => name === 'create')).toBe(false);
});

test('two writes of one file, also over a link, come one after the other', async () => {
  const { folder, path } = oldFile();
  const link = join(folder, 'link.release');
  symlinkSync(path, link);
  let open = 0;
  let most = 0;
  const fs = {
    ...nodeFiles,
    async create(temp: string) {
      open += 1;
      most = Math.max(most, open);
      const file = await nodeFiles.create(temp);
      return {
        ...file,
        async close() {
          open -= 1;
          await file.close();
        },
      };
    },
  };
  const texts = Array.from({ length: 6 }, (_, index) => bytesOf(`version ${index}`));
  await Promise.all(texts.map((bytes, index) => writeWhole(index % 2 ? link : path, bytes, { fs })));
  expect(most).toBe(1);
  expect(texts.map((bytes) => Buffer.from(bytes).toString())).toContain(readFileSync(path, 'utf8'));
});

describe('in two halves', async () => {
  test('the old file stays until the second, and nothing is left when it never comes', async () => {
    const { folder, path } = oldFile();
    const prepared = await prepareWhole(path, after);
    if (!prepared.ok) throw new Error(prepared.failure.reason);
    expect(prepared.value.hash).toBe(fileHash(after));
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(folder)).toHaveLength(2);
    expect(await prepared.value.discard()).toBeUndefined();
    expect(readdirSync(folder)).toEqual(['a.release']);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('discarding after a commit takes nothing away', async () => {
    const { folder, path } = oldFile();
    const prepared = await prepareWhole(path, after);
    if (!prepared.ok) throw new Error(prepared.failure.reason);
    expect(await prepared.value.commit()).toEqual({
      ok: true,
      value: { hash: fileHash(after), durable: true },
    });
    await prepared.value.discard();
    expect(readFileSync(path).equals(after)).toBe(true);
    expect(readdirSync(folder)).toEqual(['a.release']);
  });

  test('what was written in between by others is seen by the second', async () => {
    const { folder, path } = oldFile();
    const prepared = await prepareWhole(path, after, { expect: fileHash(before) });
    writeFileSync(path, 'others');
    const committed = prepared.ok ? await prepared.value.commit() : prepared;
    expect(committed).toMatchObject({ failure: { reason: 'changed-outside' } });
    expect(readFileSync(path, 'utf8')).toBe('others');
    expect(readdirSync(folder)).toEqual(['a.release']);
  });

  test('what cannot be taken away is told', async () => {
    const { path } = oldFile();
    const fs = { ...nodeFiles, remove: () => Promise.reject(systemError('EPERM')) };
    const prepared = await prepareWhole(path, after, { fs });
    expect(prepared.ok && (await prepared.value.discard())).toMatch(/\.on-record-.*EPERM/);
  });

  const steps = async () => {
    const fs = failingFiles(() => undefined);
    const { path } = oldFile();
    const prepared = await prepareWhole(path, after, { fs });
    if (prepared.ok) await prepared.value.commit();
    return fs.steps;
  };
  test.each((await steps()).map(({ index, name }) => ({ index, name })))(
    '$name (call $index) fails: the old file or the new one, and nothing beside it',
    async ({ index, name }) => {
      const { folder, path } = oldFile();
      const fs = failingFiles((step) => {
        if (step.index === index) throw systemError('EIO');
      });
      const prepared = await prepareWhole(path, after, { fs });
      const done = prepared.ok ? await prepared.value.commit() : prepared;
      expect(prepared.ok).toBe(name === 'rename' || name === 'syncFolder');
      expect(done.ok).toBe(name === 'syncFolder');
      expect(readFileSync(path).equals(done.ok ? after : before)).toBe(true);
      expect(readdirSync(folder)).toEqual(['a.release']);
    },
  );
});
