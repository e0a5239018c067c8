import { join } from 'node:path';
import { root } from '../root.mjs';
import { findElectron, isElectronSettled } from '../runtime/electron-path.mjs';
import { runNode } from './node-binary.mjs';
import { say } from './progress.mjs';

/** The Electron binary. */
export const electron = {
  name: 'Electron',
  about: 'fetching the runtime',

  isDone() {
    return isElectronSettled();
  },

  async run() {
    const { code } = await runNode([join(root, 'build', 'runtime', 'install.mjs')], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    if (code !== 0) throw new Error('There is no Electron to run: read the line above, and start again.');
    say(`      ${describeElectron()}`);
  },
};

/** One sentence that names the runtime in use. */
export function describeElectron() {
  const found = findElectron();
  if (!found) return 'There is no Electron here yet.';
  if (!found.standIn) return `Electron ${found.version}, the official build.`;
  return `Electron ${found.version} stands in for the official build: for development and tests only.`;
}
