// `npm start -- args…`: sets up what is missing, then runs the app with these arguments and its exit code.

import { describeElectron } from './setup/electron.mjs';
import { say } from './setup/progress.mjs';
import { setUp } from './setup.mjs';
import { launch } from './start/launch.mjs';
import { word } from './start/words.mjs';

const args = process.argv.slice(2);
const isCommand = word(args) !== undefined;

await setUp({ quiet: isCommand });
if (!isCommand) say(describeElectron());
process.exitCode = await launch(args);
