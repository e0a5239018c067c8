import { app } from 'electron';
import { startCommandLine } from './cli';
import { commandLine } from './cli/command-line';
import { startOnDisplay } from './display';
import { startWindow } from './start-window';

const line = commandLine(process.argv, { isDefaultApp: Boolean(process.defaultApp) });
if (line.kind === 'window' || line.needsReady) startOnDisplay(app);

// A word of the command line is done here and ends the process; it takes no lock and opens no window.
const run = startCommandLine(app, process.argv);
if (run) await run;
else startWindow(app);
