import { basename } from 'node:path';
import { run } from './run.mjs';

/**
 * Runs npm with `args` and resolves as `run` does. The npm that started us is used when there is one (npm sets
 * `npm_execpath`); what it handed down about the script it runs is not passed on, so that a silent parent does
 * not hide the child's errors.
 */
export function npm(args, { env = process.env, ...options } = {}) {
  const execPath = env.npm_execpath;
  const quiet = ['--loglevel=error', '--no-audit', '--no-fund', '--no-update-notifier', '--no-progress'];
  const own = execPath && /^npm(-cli)?\.c?js$/.test(basename(execPath));
  const command = own ? process.execPath : process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const shell = !own && process.platform === 'win32';
  return run(command, [...(own ? [execPath] : []), ...args, ...quiet], {
    ...options,
    env: withoutScript(env),
    shell,
  });
}

const handedDown =
  /^npm_(lifecycle_|package_|command$|config_(loglevel|global|prefix|local_prefix|pack_destination|ignore_scripts|json|dry_run|omit|include)$)/i;

function withoutScript(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !handedDown.test(name)));
}
