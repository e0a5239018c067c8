// Brings the Electron to run, under Node 24: the official download first, else the stand-in.
import { say } from '../setup/progress.mjs';
import { findElectron, findOfficial, noteStandIn } from './electron-path.mjs';
import { downloadOfficial } from './official.mjs';
import { standIn, standInFits } from './stand-in.mjs';
import { installStandIn } from './stand-in-install.mjs';

if (!findOfficial()) {
  const failure = await downloadOfficial();
  if (failure) await fallBack(failure);
}

async function fallBack(failure) {
  if (!standInFits()) {
    say(`      ${failure} Check the connection and start again.`);
    process.exit(1);
  }
  say(`      ${failure} Using Electron ${standIn.version} instead, for development and tests only.`);
  if (!findElectron()) await installStandIn();
  noteStandIn();
}
