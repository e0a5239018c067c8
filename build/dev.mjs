// `npm run dev -- args…`: builds whenever a source changes, and starts the app again with what was built.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.mjs';
import { withTools } from './setup/node-binary.mjs';
import { say } from './setup/progress.mjs';
import { setUp } from './setup.mjs';
import { launch } from './start/launch.mjs';

// A save touches several bundles: their builds end within this many milliseconds of each other.
const settle = 400;

await setUp({ built: false });
const bundler = spawn('node', [join(root, 'build', 'bundle.mjs'), '--watch'], {
  cwd: root,
  env: withTools(),
  stdio: ['ignore', 'pipe', 'inherit'],
});

let running = { stop: new AbortController(), ended: Promise.resolve() };
let timer;
bundler.stdout.on('data', () => {
  clearTimeout(timer);
  timer = setTimeout(restart, settle);
});
bundler.on('exit', (code) => leave(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => leave(0));

function restart() {
  const before = running;
  const stop = new AbortController();
  before.stop.abort();
  running = { stop, ended: before.ended.then(() => start(stop.signal)) };
}

async function start(stop) {
  if (stop.aborted) return;
  say('      starting the app');
  const code = await launch(process.argv.slice(2), { stop });
  if (!stop.aborted) leave(code);
}

function leave(code) {
  running.stop.abort();
  bundler.kill('SIGTERM');
  process.exit(code);
}
