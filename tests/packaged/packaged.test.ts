import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findPacked } from '../../build/dist/packed.mjs';
import { root } from '../../build/root.mjs';

const sample = join(root, 'build', 'samples', 'coastal-towns-flood-warning-centre.release');
let folder: string;

type Ended = { code: number | null; stdout: string; stderr: string };

const run = (program: string, args: string[]): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: folder,
      env: { ...process.env, INIT_CWD: folder, ON_RECORD_HOME: join(folder, 'home') },
    });
    const ended: Ended = { code: null, stdout: '', stderr: '' };
    child.stdout.on('data', (text) => (ended.stdout += text));
    child.stderr.on('data', (text) => (ended.stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...ended, code }));
  });

/** The packaged program's own word, as its user types it; root has no sandbox, so Chromium wants to be told. */
const onRecord = (...args: string[]) => {
  const packed = findPacked();
  if (!packed) throw new Error('The app was not packed.');
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return run(packed.path, [...args, ...(asRoot ? ['--no-sandbox'] : [])]);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'on-record-packaged-'));
  const { code, stdout, stderr } = await run(process.execPath, [join(root, 'build', 'dist.mjs'), '--dir']);
  expect(code, stdout + stderr).toBe(0);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('the packaged app exports a sample as PDF', async () => {
  const pdf = join(folder, 'sample.pdf');
  const { code, stderr } = await onRecord('export', sample, '--draft', '--pdf', pdf);
  expect(code, stderr).toBe(0);
  expect((await readFile(pdf)).subarray(0, 5).toString('latin1')).toBe('%PDF-');
});

test('its pages carry the headline, and from the second on what marks the copy and the page', async () => {
  const pdf = join(folder, 'sample-pages.pdf');
  await onRecord('export', sample, '--draft', '--pdf', pdf);
  const { stdout: text } = await run('pdftotext', ['-raw', pdf, '-']);
  const [first, second] = text.split('\f').map((page) => page.replace(/\s+/g, ' '));
  expect(first).toContain(await headlineOf(sample));
  expect(second).toMatch(/^DRAFT ·.* 2 \/ \d/);
});

test('bad usage ends with 2 and says what was meant', async () => {
  const { code, stdout, stderr } = await onRecord('export');
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr.trim().split('\n').at(-1)).toContain('export FILE.release');
});

test('the fuses of the packaged program are set as it ships', async () => {
  const wire = await getCurrentFuseWire(findPacked()?.path ?? '');
  const on = Object.entries(wire)
    .filter(([key, state]) => key !== 'version' && String.fromCharCode(Number(state)) === '1')
    .map(([key]) => FuseV1Options[Number(key)]);
  const shipped = ['EnableCookieEncryption', 'EnableEmbeddedAsarIntegrityValidation', 'OnlyLoadAppFromAsar'];
  // Not ours to choose: how WebAssembly guards its memory. Electron before 41 has no such fuse.
  expect(on.filter((name) => name !== 'WasmTrapHandlers').sort()).toEqual(shipped);
});

const headlineOf = async (file: string): Promise<string> => {
  const { content } = JSON.parse(await readFile(file, 'utf8'));
  const section = content.find(({ type }: { type: string }) => type === 'headline');
  return section.children.map(({ text }: { text: string }) => text).join('');
};
