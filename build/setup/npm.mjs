import { basename, delimiter, dirname } from 'node:path';
import { run } from './run.mjs';

const quiet = ['--loglevel=error', '--no-audit', '--no-fund', '--no-update-notifier', '--no-progress'];

/**
 * Runs npm with `args` under `node` and resolves as `run` does. The npm that started us is used when there is
 * one (npm sets `npm_execpath`); what it handed down about the script it runs is not passed on, so that a
 * silent parent does not hide the child's errors.
 */
export function npm(args, { node = process.execPath, env = process.env, ...options } = {}) {
  const script =
    env.npm_execpath && /^npm(-cli)?\.c?js$/.test(basename(env.npm_execpath)) ? env.npm_execpath : undefined;
  const onWindows = process.platform === 'win32';
  const [command, first] = script ? [node, [script]] : [onWindows ? 'npm.cmd' : 'npm', []];
  return run(command, [...first, ...args, ...quiet], {
    ...options,
    env: withNode(node, withoutScript(env)),
    shell: !script && onWindows,
  });
}

/** npm and the install scripts it runs look `node` up on the path. */
function withNode(node, env) {
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...env, [key]: [dirname(node), env[key]].filter(Boolean).join(delimiter) };
}

const handedDown =
  /^npm_(lifecycle_|package_|command$|config_(loglevel|global|prefix|local_prefix|pack_destination|ignore_scripts|json|dry_run|omit|include)$)/i;

function withoutScript(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !handedDown.test(name)));
}
