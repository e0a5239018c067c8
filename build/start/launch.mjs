import { spawn } from 'node:child_process';
import { root } from '../root.mjs';
import { findElectron } from '../runtime/electron-path.mjs';
import { say } from '../setup/progress.mjs';
import { hasDisplay, startDisplay } from '../virtual-display.mjs';
import { sandboxSwitches } from './sandbox.mjs';
import { needsDisplay, word } from './words.mjs';

/**
 * Runs the built app with these arguments, on a virtual display where it needs one and there is none. Resolves
 * to its exit code; SIGINT, SIGTERM, SIGHUP and an abort of `stop` are passed on to it.
 */
export async function launch(args, { stop } = {}) {
  const electron = findElectron();
  const sandbox = sandboxSwitches(electron);
  const display = needsDisplay(args) && !hasDisplay() ? await virtualDisplay(args) : undefined;
  const switches = [...sandbox, ...engineSwitches(electron), ...(display ? ['--disable-gpu'] : [])];
  const child = spawn(electron.path, [root, ...switches, ...args], {
    cwd: root,
    stdio: 'inherit',
    // Paths on the command line are meant from where npm was started; npm itself moves to the project's folder.
    env: { INIT_CWD: process.cwd(), ...(display?.env ?? process.env) },
  });
  const release = passSignalsOn(child, stop);
  const [code, signal] = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (...end) => resolve(end));
  }).finally(async () => {
    release();
    await display?.end();
  });
  if (signal && !stop?.aborted) say(`Electron was ended by ${signal}.`);
  return code ?? 1;
}

async function virtualDisplay(args) {
  const started = await startDisplay();
  if (!started) {
    say('There is no display, and no Xvfb to stand in for one: install the package xvfb, then start again.');
    process.exit(2);
  }
  if (word(args) === undefined) {
    say(
      `There is no display: the app runs on a virtual one (Xvfb ${started.env.DISPLAY}), where nobody sees it.`,
    );
  }
  return started;
}

function engineSwitches({ major }) {
  return [
    // Chromium's own lines (dbus, GPU probes) are not about the app.
    '--log-level=3',
    // Running heads and page numbers are page-margin boxes: behind a flag before Chromium 131 (Electron 35).
    ...(major < 35 ? ['--enable-blink-features=PageMarginBoxes'] : []),
  ];
}

function passSignalsOn(child, stop) {
  const handlers = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((name) => [name, () => child.kill(name)]);
  for (const [name, handler] of handlers) process.on(name, handler);
  const end = () => child.kill('SIGTERM');
  stop?.addEventListener('abort', end);
  return () => {
    for (const [name, handler] of handlers) process.off(name, handler);
    stop?.removeEventListener('abort', end);
  };
}
