import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createSigner, type Seal } from '../../electron/services/signing-key';
import { checkLedger } from '../../shared/review/check-ledger';
import { append } from '../../shared/review/ledger';
import { marked } from '../model/support/record';
import { failingFiles, systemError } from './support/failing-files';
import { tempFolder } from './support/temp-folder';

const released = marked('released', { when: '2026-03-02T08:00:00.000Z' });

const desk = () => {
  const folder = join(tempFolder(), 'home');
  const path = join(folder, 'signing-key.json');
  const reports: string[] = [];
  const report = (what: string) => reports.push(what);
  return { folder, path, reports, report };
};

/** A keyring that turns a text around; another one opens nothing of it. */
const keyring = (word: string, isAvailable = true): Seal => ({
  isAvailable: () => isAvailable,
  close: (secret) => `${word}:${[...secret].reverse().join('')}`,
  open: (sealed) => {
    if (!sealed.startsWith(`${word}:`)) throw new Error('Error while decrypting the ciphertext');
    return [...sealed.slice(word.length + 1)].reverse().join('');
  },
});

test('a key is made at first need, for its owner alone, and is the same ever after', async () => {
  const { path, folder, reports, report } = desk();
  const first = await createSigner({ path, report });
  expect(first.key).toMatch(/^[0-9a-f]{64}$/);
  expect(checkLedger(append([], released, first))).toEqual([]);
  const again = await createSigner({ path, report });
  expect(again.key).toBe(first.key);
  expect(checkLedger(append(append([], released, first), released, again))).toEqual([]);
  expect(readdirSync(folder)).toEqual(['signing-key.json']);
  if (process.platform !== 'win32') {
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  }
  expect(reports).toEqual([]);
});

test('two first needs at the same moment get one key', async () => {
  const { path } = desk();
  const [a, b] = await Promise.all([createSigner({ path }), createSigner({ path })]);
  expect(a.key).toBe(b.key);
  expect((await createSigner({ path })).key).toBe(a.key);
});

test('with a keyring nothing on disk signs by itself', async () => {
  const { path } = desk();
  const plain = desk();
  const sealed = await createSigner({ path, seal: keyring('mine') });
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ key: sealed.key, sealed: true });
  expect(readFileSync(path, 'utf8')).toContain('mine:');
  expect((await createSigner({ path, seal: keyring('mine') })).key).toBe(sealed.key);
  await createSigner({ path: plain.path, seal: keyring('mine', false) });
  expect(JSON.parse(readFileSync(plain.path, 'utf8'))).toMatchObject({ sealed: false });
});

const other = async (): Promise<string> => {
  const { path } = desk();
  return (await createSigner({ path })).key;
};

test.each([
  ['torn', (text: string) => text.slice(0, 90)],
  ['empty', () => ''],
  ['of another form', (text: string) => text.replace('on-record.key', 'ssh')],
  ['with a secret that is none', (text: string) => text.replace(/"secret": "....../, '"secret": "AAAAAA')],
  [
    'with the name of another key',
    async (text: string) => text.replace(/"key": "[0-9a-f]+"/, `"key": "${await other()}"`),
  ],
])('a key file that is %s is moved aside and never written over', async (_, damage) => {
  const { path, folder, reports, report } = desk();
  const before = await createSigner({ path });
  const damaged = await damage(readFileSync(path, 'utf8'));
  writeFileSync(path, damaged);
  const after = await createSigner({ path, report });
  expect(after.key).not.toBe(before.key);
  expect(checkLedger(append([], released, after))).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual(['signing-key damaged.json', 'signing-key.json']);
  expect(readFileSync(join(folder, 'signing-key damaged.json'), 'utf8')).toBe(damaged);
  expect(reports).toHaveLength(1);
  expect((await createSigner({ path, report })).key).toBe(after.key);
});

test.each([
  ['another keyring', keyring('theirs')],
  ['no keyring any more', keyring('mine', false)],
  ['nothing that opens it', undefined],
])('what a keyring closed is set aside by %s', async (_, seal) => {
  const { path, folder, reports, report } = desk();
  await createSigner({ path, seal: keyring('mine') });
  expect((await createSigner({ path, seal, report })).key).toMatch(/^[0-9a-f]{64}$/);
  expect(readdirSync(folder)).toHaveLength(2);
  expect(reports).toHaveLength(1);
});

test('a disk that takes nothing does not hold back the signature', async () => {
  const { path, folder, reports, report } = desk();
  const fs = failingFiles(({ name }) => {
    if (name === 'write') throw systemError('ENOSPC');
  });
  const signer = await createSigner({ path, report, fs });
  expect(checkLedger(append([], released, signer))).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
  expect(reports.join()).toContain('disk-full');
});
