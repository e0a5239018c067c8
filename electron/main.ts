import { app } from 'electron';
import { startCommandLine } from './cli';
import { startOnDisplay } from './display';
import { startWindow } from './start-window';

// Running heads are page-margin boxes, which Chromium knows without this from 131 on. It has to be said
// before Chromium starts, and for copies from the command line as much as for the window's.
if (Number.parseInt(process.versions.electron, 10) < 35) {
  app.commandLine.appendSwitch('enable-blink-features', 'PageMarginBoxes');
}

// A word of the command line is done here and ends the process; it takes no lock and opens no window.
const run = startCommandLine(app, process.argv);
if (run) await run;
else {
  startOnDisplay(app);
  startWindow(app);
}
