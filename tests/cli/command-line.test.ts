import { linkSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandLine } from '../../electron/cli/command-line';
import { readExportPlan } from '../../electron/cli/export-plan';

const packaged = (...words: string[]) => commandLine(['/opt/on-record', ...words], { isDefaultApp: false });
const fromSource = (...words: string[]) => commandLine(['/bin/electron', ...words], { isDefaultApp: true });

describe('what the first word decides', () => {
  test('a word of the command line, wherever the switches stand', () => {
    expect(packaged('export', 'a.release', '--draft')).toEqual({
      kind: 'verb',
      verb: 'export',
      args: ['a.release', '--draft'],
      needsReady: true,
    });
    expect(fromSource('/app', '--no-sandbox', '--log-level=3', 'import', 'a.txt')).toMatchObject({
      verb: 'import',
      args: ['a.txt'],
      needsReady: false,
    });
    expect(fromSource('--no-sandbox', '/app', '--draft', 'export', 'a')).toMatchObject({
      args: ['--draft', 'a'],
    });
  });

  test('anything else is a file to open', () => {
    expect(packaged('a.release')).toEqual({ kind: 'window', file: 'a.release' });
    expect(packaged('a.release', 'export')).toEqual({ kind: 'window', file: 'a.release' });
    expect(packaged()).toEqual({ kind: 'window' });
    expect(fromSource('/app', '--no-sandbox')).toEqual({ kind: 'window' });
    // The app's own folder may be called anything.
    expect(fromSource('export', 'b.release')).toEqual({ kind: 'window', file: 'b.release' });
  });

  test('a mistyped command opens no window', () => {
    expect(packaged('exprot', 'a.release', '--draft')).toEqual({
      kind: 'verb',
      verb: 'unknown',
      args: ['exprot'],
      needsReady: false,
    });
    expect(fromSource('/app', 'export-all')).toMatchObject({ verb: 'unknown' });
  });

  test('version and help', () => {
    expect(packaged('--version')).toMatchObject({ verb: 'version' });
    expect(packaged('--help')).toMatchObject({ verb: 'help' });
    expect(packaged('help')).toMatchObject({ verb: 'help' });
  });
});

describe('an export', () => {
  test('names its files, or a folder for all', () => {
    expect(readExportPlan(['/d/a.release', '--pdf', '/d/a.pdf'])).toMatchObject({
      ok: true,
      value: {
        sources: ['/d/a.release'],
        where: { named: [{ format: 'pdf', path: '/d/a.pdf' }] },
        draft: false,
      },
    });
    expect(readExportPlan(['/d/a.release', '/d/b.release', '--out-dir', '/o'])).toMatchObject({
      ok: true,
      value: { where: { folder: '/o', formats: ['pdf', 'html'] } },
    });
    expect(
      readExportPlan(['/d/a.release', '--out-dir', '/o', '--format', 'html', '--paper', 'letter']),
    ).toMatchObject({
      ok: true,
      value: { where: { formats: ['html'] }, paper: 'Letter' },
    });
    const marked = readExportPlan(['/d/a.release', '--pdf', '/d/a.pdf', '--draft', '--marks']);
    expect(marked).toMatchObject({ ok: true, value: { draft: true, marks: true, numbered: false } });
  });

  test.each([
    [['--pdf', 'x'], 'at least one release'],
    [['a'], 'where the copies go'],
    [['a', 'b', '--pdf', 'x'], '--out-dir'],
    [['a', '--pdf', 'x', '--out-dir', 'o'], 'one or the other'],
    [['a', '--pdf', 'x', '--html', 'x'], 'same file'],
    [['a', '--pdf'], '--pdf needs a value'],
    [['a', '--pdf', 'x', '--paper', 'A3'], 'A3'],
    [['a', '--pdf', 'x', '--numbered'], '--draft'],
    [['a', '--pdf', 'x', '--marks'], 'Marks of review are for drafts'],
    [['a', '--docx', 'x'], 'not there yet'],
    [['a', '--out-dir', 'o', '--format', 'doc'], 'doc'],
    [['a', '--colour', 'x'], '--colour'],
  ])('%j is refused in one sentence', (args, words) => {
    const plan = readExportPlan(args);
    expect(plan.ok ? '' : plan.failure.sentence).toContain(words);
  });
});

test('a copy never takes the place of its own release, whatever name it is given', () => {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-plan-'));
  const release = join(folder, 'a.release');
  writeFileSync(release, '{}');
  symlinkSync(release, join(folder, 'link.pdf'));
  linkSync(release, join(folder, 'hard.html'));
  const plan = (...words: string[]) => readExportPlan([release, '--draft', ...words]);
  for (const words of [
    ['--pdf', release],
    ['--html', join(folder, 'b', '..', 'a.release')],
    ['--pdf', join(folder, 'link.pdf')],
    ['--html', join(folder, 'hard.html')],
  ]) {
    expect(plan(...words)).toMatchObject({
      ok: false,
      failure: { sentence: expect.stringContaining('itself') },
    });
  }
  expect(plan('--pdf', join(folder, 'a.pdf'))).toMatchObject({ ok: true });
  rmSync(folder, { recursive: true });
});
