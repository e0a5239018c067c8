import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'electron';

/**
 * Chromium's files of a command-line run stand in a folder of their own: a run beside an open window, or
 * beside ten other runs, shares nothing with them. Gives what takes the folder away again.
 */
export const takeOwnUserData = (app: App): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-run-'));
  app.setPath('userData', folder);
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  // Chromium writes until the end. Before `ready` there is no such event, and the caller must remove it.
  process.on('exit', remove);
  return remove;
};
