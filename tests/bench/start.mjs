import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from 'playwright';
import { root } from '../../build/root.mjs';
import { findElectron } from '../../build/runtime/electron-path.mjs';
import { writeLongRelease } from './long-release.mjs';
import { plainApp } from './rivals.mjs';
import { ratioRow } from './spread.mjs';

/**
 * From spawn to the first words painted on the sheet, warm profile, against an empty window on the same
 * runtime. Nothing is attached while it starts: the page's own stamps are read afterwards.
 */
const pairs = 16;
const folder = mkdtempSync(join(tmpdir(), 'on-record-bench-'));
const electron = findElectron();

const start = async (variant) => {
  const home = join(folder, `home-${variant.name}`);
  const portFile = join(variant.profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const from = Date.now();
  const child = spawn(
    electron.path,
    ['--remote-debugging-port=0', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...variant.args],
    { env: { ...process.env, ON_RECORD_HOME: home }, stdio: 'ignore' },
  );
  await pause(4000);
  const [port] = existsSync(portFile) ? readFileSync(portFile, 'utf8').split('\n') : [];
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = browser.contexts()[0].pages()[0];
  const painted = await page.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => {
          resolve(performance.timeOrigin + list.getEntries().at(-1).startTime);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await browser.close();
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await ended;
  return painted - from;
};

const emptyHome = join(folder, 'empty-profile');
const empty = plainApp(folder, 1);
const variants = [
  {
    name: 'empty',
    profile: emptyHome,
    args: [`--user-data-dir=${emptyHome}`, empty],
    times: [],
    medians: [],
  },
  {
    name: 'ours',
    profile: join(folder, 'home-ours', 'chromium'),
    args: [root, writeLongRelease(folder, 60, 4)],
    times: [],
    medians: [],
  },
];
for (let pair = 0; pair < pairs; pair += 1)
  for (const variant of pair % 2 ? variants : [...variants].reverse()) {
    const time = await start(variant);
    if (pair === 0) continue;
    variant.times.push(time);
    variant.medians.push(time);
  }
const [rival, ours] = variants;
process.stdout.write(`spawn to words on the sheet, ${pairs - 1} pairs, Electron ${electron.version}\n`);
process.stdout.write(`${ratioRow(ours, rival)}\n`);
