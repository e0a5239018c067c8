import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own for one test, taken away afterwards. */
export const tempFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-test-'));
  made.push(folder);
  return folder;
};
