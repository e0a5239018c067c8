// Bundles the app into out/: the main process, its workers, the preload and the window's pages.
// `--watch` builds again whenever a source changes and says so on standard output once all
// that was touched is built.
import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { copyFiles } from './bundle/files.mjs';
import { mainProcess, preload, windowPages, workers } from './bundle/targets.mjs';
import { root } from './root.mjs';

const watch = process.argv.includes('--watch');
/** Set-up builds again what is newer than this file, which carries the time the build began. */
const stamp = join(root, 'out', '.built');
const began = new Date();

// Whatever calls this (a test runner says "test"): libraries that look for it must be those that people run.
// Under "test" the lists of react-aria drew no rows.
process.env.NODE_ENV = watch ? 'development' : 'production';

rmSync(stamp, { force: true });

for (const folder of ['electron', 'renderer', 'fonts', 'samples']) {
  rmSync(join(root, 'out', folder), { recursive: true, force: true });
}
copyFiles();

const targets = [mainProcess({ watch }), ...workers({ watch }), preload({ watch }), windowPages({ watch })];
/** The targets that are being built; all of them at first. */
const busy = new Set(targets);

for (const target of targets) {
  const result = await build(target);
  if (watch) result.on('event', (event) => follow(target, event));
}

if (!watch) {
  writeFileSync(stamp, '');
  utimesSync(stamp, began, began);
}

function follow(target, { code, error }) {
  if (code === 'START') busy.add(target);
  if (code === 'ERROR') process.stderr.write(`${error.message}\n`);
  if (code !== 'END') return;
  busy.delete(target);
  if (busy.size === 0) process.stdout.write('built\n');
}
