// `node build/test/with-display.mjs program args…`: runs a program where it can show windows.

import { run } from '../setup/run.mjs';
import { hasDisplay, startDisplay } from '../virtual-display.mjs';

const [program, ...args] = process.argv.slice(2);
const display = process.platform === 'linux' ? await startDisplay() : undefined;
if (!display && !hasDisplay()) {
  process.stderr.write('There is no display, and no Xvfb to stand in for one: install the package xvfb.\n');
  process.exit(2);
}
const { code } = await run(program, args, {
  stdio: 'inherit',
  env: display?.env ?? process.env,
  shell: process.platform === 'win32',
});
await display?.end();
process.exitCode = code ?? 1;
