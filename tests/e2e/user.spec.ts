import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { poppler } from '../cli/run';
import { noOrdinaryUser, ordinaryUser, runFor } from './support/ordinary-user';
import { aRelease, coastal } from './support/releases';

test('an ordinary user exports a release to PDF with the sandbox on', async () => {
  const reason = noOrdinaryUser();
  test.skip(reason !== undefined, reason);
  test.slow();
  const folder = await mkdtemp(join(tmpdir(), 'on-record-user-'));
  try {
    const user = await ordinaryUser(folder);
    const given = join(folder, 'given.release');
    const headline = 'Printed by an ordinary user';
    await writeFile(given, await aRelease(coastal, { id: 'u', headline }));
    const pdf = join(folder, 'home', 'given.pdf');
    const { code, err, sandboxed } = await runFor(user, ['export', given, '--draft', '--pdf', pdf]);
    expect(err).not.toMatch(/sandbox/i);
    expect(code, err).toBe(0);
    expect(sandboxed.length).toBeGreaterThan(0);
    expect(sandboxed).not.toContain(false);
    expect((await readFile(pdf)).subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(poppler('pdfinfo', pdf)).toContain(headline);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
