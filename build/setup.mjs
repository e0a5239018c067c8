// Brings everything the app needs on a machine that has only Node and npm, and builds it. Node's own modules
// only: nothing is installed yet when this runs.
import { pathToFileURL } from 'node:url';
import { build } from './setup/build.mjs';
import { electron } from './setup/electron.mjs';
import { withLock } from './setup/lock.mjs';
import { nodeBinary } from './setup/node-binary.mjs';
import { packages } from './setup/packages.mjs';
import { say } from './setup/progress.mjs';
import { systemLibraries } from './setup/system-libraries.mjs';

/**
 * Runs the steps whose results are missing or old. `forTests` and `forDist` add what only tests and packing need;
 * `built: false` leaves the build out; `quiet` says nothing of steps that have nothing to do. Ends the process with 1 when a step
 * fails, after one sentence that says what to do.
 */
export async function setUp({ forTests = false, forDist = false, built = true, quiet = false } = {}) {
  const steps = [
    systemLibraries({ forTests, forDist }),
    packages,
    nodeBinary,
    electron,
    ...(built ? [build] : []),
  ];
  try {
    if (steps.every((step) => step.isDone())) {
      if (!quiet) for (const index of steps.keys()) say(line(steps, index, 'nothing to do'));
      return;
    }
    await withLock(() => inTurn(steps, quiet));
  } catch (error) {
    say(`      ${error.message}`);
    process.exit(1);
  }
}

async function inTurn(steps, quiet) {
  for (const [index, step] of steps.entries()) {
    if (step.isDone()) {
      if (!quiet) say(line(steps, index, 'nothing to do'));
      continue;
    }
    say(line(steps, index, `${step.about} …`));
    const began = Date.now();
    await step.run();
    say(`      done in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  }
}

function line(steps, index, text) {
  return `[${index + 1}/${steps.length}] ${steps[index].name}: ${text}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await setUp({ forTests: process.argv.includes('--tests') });
}
