import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../setup/progress.mjs';

/**
 * The switches Chromium's sandbox needs here. Root has none (Chromium refuses to start with it). An ordinary
 * user on Linux has it where user namespaces are allowed, or where its helper belongs to root with mode 4755;
 * where neither holds this ends the process with 2, naming the command: nothing is started unsandboxed.
 */
export function sandboxSwitches({ folder }) {
  if (process.platform !== 'linux') return [];
  if (process.getuid() === 0) return ['--no-sandbox'];
  const helper = join(folder, 'chrome-sandbox');
  const stat = statSync(helper, { throwIfNoEntry: false });
  if (stat && stat.uid === 0 && (stat.mode & 0o7777) === 0o4755) return [];
  if (spawnSync('unshare', ['--user', '--map-root-user', 'true'], { stdio: 'ignore' }).status === 0)
    return [];
  say(
    `This machine allows no user namespaces, so Chromium's sandbox needs its helper. Run this once, then start again: sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
  );
  return process.exit(2);
}
