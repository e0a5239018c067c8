import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from '../root.mjs';
import { say } from './progress.mjs';
import { run } from './run.mjs';

const home = join(root, 'node_modules', 'node');
const bundled = join(home, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** The Node 24 that the tools run on, whatever Node the machine has. */
export const nodeBinary = {
  name: 'Node 24',
  about: 'fetching the Node the tools run on',

  isDone() {
    return isBinary(bundled);
  },

  /** npm runs this script itself where `allowScripts` is known or not needed; some set-ups switch scripts off. */
  async run() {
    const { code, output } = await run(process.execPath, [join(home, 'installArchSpecificPackage.js')], {
      cwd: home,
    });
    if (code === 0 && this.isDone()) return;
    say(output.trim());
    throw new Error(
      'The Node 24 package could not be installed: see that the npm registry is reached, and start again.',
    );
  },
};

function isBinary(path) {
  // On Windows the package leaves a text file named `node` beside the program.
  return existsSync(path) && statSync(path).size > 1_000_000;
}

/** Runs a script of ours or of a package under Node 24, with the packages' programs on the path. */
export function runNode(args, { env = process.env, ...options } = {}) {
  return run(bundled, args, { cwd: root, ...options, env: withTools(env) });
}

/** The environment with Node 24 and the packages' programs first on the path. */
export function withTools(env = process.env) {
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const path = [join(home, 'bin'), join(root, 'node_modules', '.bin'), env[key]]
    .filter(Boolean)
    .join(delimiter);
  return { ...env, [key]: path };
}
