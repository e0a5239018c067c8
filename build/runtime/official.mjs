import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { megabytes, whileReporting } from '../setup/progress.mjs';
import { run } from '../setup/run.mjs';
import { folderSize } from './cache.mjs';

/** The download is given up when no byte has come for this long. */
const patience = 90_000;

/**
 * Runs the electron package's own installer (what `install-electron` runs). Resolves to undefined when the
 * binary is there, else to one sentence saying why not.
 */
export async function downloadOfficial() {
  const installer = join(root, 'node_modules', 'electron', 'install.js');
  if (!existsSync(installer)) return 'The electron package is not installed.';
  // Its download goes to the temporary folder: a folder of our own shows how far it is.
  const folder = mkdtempSync(join(tmpdir(), 'on-record-electron-'));
  const stop = new AbortController();
  let size = 0;
  let grown = Date.now();
  const measure = () => {
    const current = folderSize(folder);
    if (current !== size) grown = Date.now();
    size = current;
    if (Date.now() - grown > patience) stop.abort();
    return `downloading Electron: ${megabytes(size)}`;
  };
  try {
    const { code } = await whileReporting(measure, () =>
      run(process.execPath, [installer], {
        stop: stop.signal,
        env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder },
      }),
    );
    if (code === 0) return undefined;
    return stop.signal.aborted
      ? `Electron's own download gave no byte for ${patience / 1000} seconds.`
      : "Electron's own download could not be reached.";
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
