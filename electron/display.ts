import { spawnSync } from 'node:child_process';
import type { App } from 'electron';
import { say } from '../shared/messages/say';

/**
 * Without a display Electron dies soon after its main file began, so the packaged app starts again on a
 * virtual one, or says what to install. In development the launcher does this.
 */
export const startOnDisplay = (app: App, env = process.env): void => {
  const shown = env.DISPLAY || env.WAYLAND_DISPLAY;
  if (process.platform !== 'linux' || shown || !app.isPackaged || env.ON_RECORD_VIRTUAL) return;
  const { status, error } = spawnSync(
    'xvfb-run',
    ['-a', '-s', '-screen 0 1400x1000x24', process.execPath, ...process.argv.slice(1)],
    { stdio: 'inherit', env: { ...env, ON_RECORD_VIRTUAL: '1' } },
  );
  if (error) process.stderr.write(`${say('app.no-display')}\n`);
  process.exit(error ? 2 : (status ?? 1));
};
