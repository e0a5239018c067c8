// `npm test`: sets up what is missing, runs every check and ends with one line `N passed, N failed`.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { describeElectron } from './setup/electron.mjs';
import { say } from './setup/progress.mjs';
import { setUp } from './setup.mjs';
import { closingLine, countsIn } from './test/counts.mjs';
import { steps } from './test/steps.mjs';

const reports = join(root, 'out', 'test-results');

await setUp({ forTests: true, built: false });
say(describeElectron());
rmSync(reports, { recursive: true, force: true });

const total = { passed: 0, failed: 0, skipped: 0 };
const began = Date.now();
let buildFailed = false;

for (const [index, step] of steps.entries()) {
  const name = `[${index + 1}/${steps.length}] ${step.name}`;
  if (step.needsBuild && buildFailed) {
    say(`${name}: not run, since the app could not be built`);
    total.failed += 1;
    continue;
  }
  say(name);
  const start = Date.now();
  const ok = await step.run();
  buildFailed ||= Boolean(step.isBuild) && !ok;
  count(step, ok);
  say(`${name}: ${ok ? 'good' : 'FAILED'}, ${seconds(start)} s`);
}

say(`All steps: ${seconds(began)} s`);
process.stdout.write(`${closingLine(total)}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Adds a step's tests. One that fails without a failing test to name (a lint error, a crash) counts as one. */
function count(step, ok) {
  const counts = step.results ? countsIn(join(reports, step.results)) : { passed: 0, failed: 0, skipped: 0 };
  if (!ok && counts.failed === 0) counts.failed = 1;
  for (const key of Object.keys(total)) total[key] += counts[key];
}

function seconds(since) {
  return ((Date.now() - since) / 1000).toFixed(1);
}
