import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
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

/** Of this run's own, so that two runs never meet. */
const port = 20_000 + (process.pid % 10_000);

/** Only when all is painted: a debugger that comes earlier would be measured too. */
const attach = async () => {
  for (let tries = 0; ; tries += 1) {
    await pause(4000);
    try {
      return await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    } catch (error) {
      if (tries === 5) throw error;
    }
  }
};

const start = async (variant) => {
  const home = join(folder, `home-${variant.name}`);
  const from = Date.now();
  const child = spawn(
    electron.path,
    [
      `--remote-debugging-port=${port}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...variant.args,
    ],
    { env: { ...process.env, ON_RECORD_HOME: home }, stdio: 'ignore' },
  );
  const browser = await attach();
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

    args: [`--user-data-dir=${emptyHome}`, empty],
    times: [],
    medians: [],
  },
  {
    name: 'ours',
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
