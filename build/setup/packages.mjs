import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { newEnoughNode } from './new-enough-node.mjs';
import { npm } from './npm.mjs';
import { say, whileReporting } from './progress.mjs';

const lockFile = join(root, 'package-lock.json');

/** The npm packages, exactly those of package-lock.json. */
export const packages = {
  name: 'Packages',
  about: 'installing npm packages',

  /** npm keeps a list of what it installed: what it names must be what the lock file names. */
  isDone() {
    const listed = join(root, 'node_modules', '.package-lock.json');
    if (!existsSync(listed)) return false;
    const installed = entriesOf(listed);
    return Object.entries(entriesOf(lockFile)).every(([path, wanted]) => {
      const found = installed[path];
      if (!found) return path === '' || !isNeededHere(wanted);
      return found.version === wanted.version && found.integrity === wanted.integrity;
    });
  },

  async run() {
    const node = await newEnoughNode();
    const wanted = Object.entries(entriesOf(lockFile)).filter(
      ([path, entry]) => path !== '' && !entry.optional,
    );
    const measure = () => {
      const present = wanted.filter(([path]) => existsSync(join(root, path, 'package.json'))).length;
      if (present === wanted.length) return 'running their install scripts';
      return `${present} of ${wanted.length} packages (${Math.floor((100 * present) / wanted.length)} %)`;
    };
    const { code, output } = await whileReporting(measure, () => npm(['ci'], { cwd: root, node }));
    if (code === 0) return;
    say(output.trim());
    throw new Error(
      'npm could not install the packages: read its words above, see that the npm registry is reached, and start again.',
    );
  },
};

function entriesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** Optional packages are native parts, one for each kind of machine: this machine's own is needed. */
function isNeededHere({ optional, os, cpu, libc }) {
  if (!optional) return true;
  if (!os?.includes(process.platform) || !cpu?.includes(process.arch)) return false;
  return !libc || libc.includes(process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl');
}
