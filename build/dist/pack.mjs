// Runs under Node 24: the unpacked folder first, then each format this machine can make of it.
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { archFromString, build, Platform } from 'electron-builder';
import { root } from '../root.mjs';
import { findElectron } from '../runtime/electron-path.mjs';
import { say } from '../setup/progress.mjs';
import { findPacked, isPacked, packedStamp } from './packed.mjs';

const formats = { linux: ['tar.gz', 'deb', 'AppImage'], win32: ['nsis'], darwin: ['dmg'] };
const systemSevenZip = '/usr/bin/7za';

const electron = findElectron();
if (existsSync(systemSevenZip)) process.env.ELECTRON_BUILDER_7ZIP_PATH ??= systemSevenZip;

if (isPacked()) say('The unpacked app is as new as out/.');
else await packFolder();
say(`Unpacked: ${findPacked().folder}`);

if (!process.argv.includes('--dir')) await packFormats();
if (electron.standIn) {
  say(
    `Packed with the stand-in Electron ${electron.version}: for tests only. What ships needs the official build.`,
  );
}

async function packFolder() {
  rmSync(packedStamp, { force: true });
  const began = new Date();
  await pack('dir');
  writeFileSync(packedStamp, began.toISOString());
}

/** A format whose tools cannot be had here is left out with the reason; the others are still made. */
async function packFormats() {
  const left = [];
  for (const format of formats[process.platform] ?? []) {
    say(`Packing ${format} …`);
    try {
      for (const file of await pack(format, findPacked().folder)) say(`      ${file}`);
    } catch (error) {
      left.push(`${format}: its tools could not be had, or it failed (${firstLine(error)})`);
    }
  }
  for (const reason of left) say(`Left out ${reason}`);
  const others = Object.keys(formats).filter((platform) => platform !== process.platform);
  say(`Left out ${others.map((name) => formats[name].join(', ')).join(', ')}: made on their own systems.`);
}

function pack(format, prepackaged) {
  return build({
    projectDir: root,
    targets: Platform.current().createTarget(format, archFromString(process.arch)),
    publish: 'never',
    prepackaged,
    // Always the Electron at hand: electron-builder would fetch one of its own.
    config: { electronDist: electron.folder, electronVersion: electron.version },
  });
}

function firstLine(error) {
  return String(error.message ?? error).split('\n')[0];
}
