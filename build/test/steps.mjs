import { join } from 'node:path';
import { root } from '../root.mjs';
import { build } from '../setup/build.mjs';
import { runNode } from '../setup/node-binary.mjs';

const packaged = (...path) => join(root, 'node_modules', ...path);
const withDisplay = join(root, 'build', 'test', 'with-display.mjs');
const vitest = packaged('vitest', 'vitest.mjs');

/**
 * What `npm test` runs, in order. `results` names the report with the numbers of tests in it; `needsBuild` is
 * left out when the app could not be built.
 */
export const steps = [
  { name: 'Lint and format', run: () => tool([packaged('@biomejs', 'biome', 'bin', 'biome'), 'check', '.']) },
  { name: 'Types', run: () => tool([packaged('typescript', 'bin', 'tsc'), '--build']) },
  // First, so that the tests of the command line run what the sources say.
  { name: 'Build', run: () => (build.isDone() ? true : build.run().then(() => true, tell)), isBuild: true },
  {
    name: 'Model and services',
    run: () => tool([vitest, 'run', '--config', 'build/vitest.config.ts']),
    results: 'unit.json',
  },
  {
    name: 'The app',
    run: () =>
      onDisplay([
        packaged('playwright', 'cli.js'),
        'test',
        '--config',
        'build/playwright.config.ts',
        '--pass-with-no-tests',
      ]),
    results: 'e2e.json',
    needsBuild: true,
  },
  {
    name: 'The packaged app',
    run: () => onDisplay([vitest, 'run', '--config', 'build/vitest.packaged.config.ts']),
    results: 'packaged.json',
    needsBuild: true,
  },
];

async function tool(args) {
  const { code } = await runNode(args, { stdio: ['ignore', 'inherit', 'inherit'] });
  return code === 0;
}

function onDisplay(args) {
  return tool([withDisplay, 'node', ...args]);
}

function tell(error) {
  process.stderr.write(`${error.message}\n`);
  return false;
}
