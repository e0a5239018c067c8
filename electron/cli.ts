import type { App } from 'electron';
import { commandLine } from './cli/command-line';
import { createOutput } from './cli/output';
import { takeOwnUserData } from './cli/own-user-data';
import { runVerb } from './cli/run-verb';
import { startOnDisplay } from './display';
import { registerScheme } from './protocol';

/**
 * Called first of all. `false`: these arguments open the window. Else this process is a command-line run,
 * all of which is done here, `app.exit` included: no single-instance lock is taken. Await the promise at
 * the top level of the main file: it holds `ready` back until words that need no display are done.
 */
export const startCommandLine = (app: App, argv: readonly string[]): false | Promise<void> => {
  const line = commandLine(argv, { isDefaultApp: Boolean(process.defaultApp) });
  if (line.kind === 'window') return false;
  if (line.needsReady) startOnDisplay(app);
  // Before Chromium's files are given a folder of their own: this one is the person's.
  const home = process.env.ON_RECORD_HOME || app.getPath('userData');
  const removeUserData = takeOwnUserData(app);
  registerScheme();
  const output = createOutput();
  const end = (code: number) => {
    removeUserData();
    app.exit(code);
  };
  const crash = (error: unknown) => {
    output.tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
    end(70);
  };
  // Electron would show a dialog and wait for somebody to press its button.
  process.on('uncaughtException', crash);
  process.on('unhandledRejection', crash);
  const work = runVerb(line, { app, home, output }).then(end, crash);
  return line.needsReady ? Promise.resolve() : work;
};
