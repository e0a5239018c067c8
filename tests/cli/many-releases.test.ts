import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeRelease } from '../../shared/release/file-format';
import { paragraph } from '../model/formats/a-release';
import { coastal } from '../model/formats/coastal';
import { buildWhenMissing, onRecord } from './run';

const folder = mkdtempSync(join(tmpdir(), 'on-record-many-'));
const run = (...words: string[]) => onRecord(words, { cwd: folder });
const write = (name: string, words: string) => {
  const quoteless = { timing: { kind: 'none' as const }, releaseLine: '', quotes: {}, speakers: [] };
  const { root, envelope } = coastal({ ...quoteless, body: [paragraph(words)] });
  writeFileSync(join(folder, name), writeRelease(root, envelope));
};

beforeAll(buildWhenMissing, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('a dozen releases are printed in one run, with no warning of the runtime between', async () => {
  const names = Array.from({ length: 12 }, (_, at) => `${at}.release`);
  for (const name of names) write(name, `No one is quoted in ${name}.`);
  const { code, err } = await run('export', ...names, '--format', 'pdf', '--out-dir', 'out');
  expect(code).toBe(0);
  expect(readdirSync(join(folder, 'out'))).toHaveLength(12);
  expect(err).not.toMatch(/Warning|leak/);
}, 120_000);

/** Whether this system draws Chinese; undefined where it cannot be asked. */
const drawsChinese = (): boolean | undefined => {
  if (process.platform !== 'linux') return true;
  const { error, stdout } = spawnSync('fc-list', [':charset=4e2d', 'family'], { encoding: 'utf8' });
  return error ? undefined : stdout.trim() !== '';
};

test('a PDF that would show empty boxes is told of, by name', async () => {
  write('harbour.release', '海港今天开放。');
  const { code, err } = await run('export', 'harbour.release', '--pdf', 'a.pdf', '--html', 'a.html');
  expect(code).toBe(0);
  const told = /^harbour\.release: This system has no typeface for Chinese/m.test(err);
  expect(told).toBe(drawsChinese() === false);
  write('plain.release', 'The harbour opens today.');
  expect((await run('export', 'plain.release', '--pdf', 'b.pdf')).err).not.toContain('typeface');
}, 120_000);
