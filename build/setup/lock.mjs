import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../root.mjs';
import { say } from './progress.mjs';

const file = join(root, 'out', 'set-up.lock');

/** Runs `work` while no other set-up of this clone runs: two commands may be started at once. */
export async function withLock(work) {
  mkdirSync(join(root, 'out'), { recursive: true });
  for (let told = false; !take(); told = true) {
    if (!told) say('      Another set-up of this folder is running: waiting for it.');
    await wait(250);
  }
  const release = () => rmSync(file, { force: true });
  process.on('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

function take() {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isHeld()) rmSync(file, { force: true });
    return false;
  }
}

function isHeld() {
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 0);
    return true;
  } catch (error) {
    // EPERM: the process lives and is another user's. ENOENT: released between the two looks.
    return error.code === 'EPERM';
  }
}
