import { app } from 'electron';
import { startCommandLine } from './cli';
import { startOnDisplay } from './display';
import { startWindow } from './start-window';

// A word of the command line is done here and ends the process; it takes no lock and opens no window.
const run = startCommandLine(app, process.argv);
if (run) await run;
else {
  startOnDisplay(app);
  startWindow(app);
}
