import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { runNode } from './node-binary.mjs';
import { say } from './progress.mjs';

const sources = [
  'electron',
  'renderer',
  'shared',
  'build/bundle',
  'build/bundle.mjs',
  'build/samples',
  'package.json',
  'package-lock.json',
];
const stamp = join(root, 'out', '.built');

/** The app in out/, when a source is newer than it. */
export const build = {
  name: 'Build',
  about: 'bundling the app',

  isDone() {
    return existsSync(stamp) && newest(sources) <= statSync(stamp).mtimeMs;
  },

  async run() {
    const { code, output } = await runNode([join(root, 'build', 'bundle.mjs')]);
    if (code !== 0) {
      say(output.trim());
      throw new Error('The app could not be built: mend what is named above, and start again.');
    }
  },
};

/** The newest modification under these paths; a folder's own time tells of files added and removed. */
function newest(paths) {
  let time = 0;
  const look = (path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    // The compiler's memo of a type check is no source.
    if (!stat || path.endsWith('.tsbuildinfo')) return;
    time = Math.max(time, stat.mtimeMs);
    if (stat.isDirectory()) for (const name of readdirSync(path)) look(join(path, name));
  };
  for (const path of paths) look(join(root, path));
  return time;
}
