// Bundles the app into out/: the main process, its workers, the preload and the window's pages.
// `--watch` builds again whenever a source changes and says so on standard output, one line a build.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { copyFiles } from './bundle/files.mjs';
import { mainProcess, preload, windowPages, workers } from './bundle/targets.mjs';
import { root } from './root.mjs';

const watch = process.argv.includes('--watch');

for (const folder of ['electron', 'renderer', 'fonts', 'samples']) {
  rmSync(join(root, 'out', folder), { recursive: true, force: true });
}
copyFiles();

for (const target of [
  mainProcess({ watch }),
  ...workers({ watch }),
  preload({ watch }),
  windowPages({ watch }),
]) {
  const result = await build(target);
  if (!watch) continue;
  result.on('event', (event) => {
    if (event.code === 'END') process.stdout.write('built\n');
    if (event.code === 'ERROR') process.stderr.write(`${event.error.message}\n`);
  });
}
