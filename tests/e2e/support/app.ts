import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { _electron, test as base, type ElectronApplication, expect, type Page } from 'playwright/test';
import { root } from '../../../build/root.mjs';
import { electronPath } from '../../../build/runtime/electron-path.mjs';
import { startDisplay } from '../../../build/virtual-display.mjs';

/** One run of the built app, in a home of its own. */
export type RunningApp = {
  electron: ElectronApplication;
  page: Page;
  /** The folder that stands for a person's own: settings, name, and `Documents/On Record`. */
  home: string;
};

export type AppFixtures = {
  /** The app, started once; its home goes when the test ends. */
  app: RunningApp;
  page: Page;
  home: string;
  /** Closes the app and starts it again in the same home. */
  restart: () => Promise<RunningApp>;
  /** Files that stand in its home before it starts, by their path in it: set with `test.use({ homeFiles })`. */
  homeFiles: Record<string, string>;
};

const switches = (): string[] => [
  // Chromium refuses to start as root with its sandbox on.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
];

/** What any page or the app itself reported as an error since it started. */
type Errors = string[];

const listen = (page: Page, errors: Errors): void => {
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => errors.push(`page: ${error.stack || String(error)}`));
};

const start = async (home: string, errors: Errors): Promise<RunningApp> => {
  const electron = await _electron.launch({
    executablePath: electronPath(),
    args: [root, ...switches()],
    env: { ...process.env, ON_RECORD_HOME: home } as Record<string, string>,
  });
  electron.on('window', (page) => listen(page, errors));
  const page = await electron.firstWindow();
  listen(page, errors);
  await page.waitForLoadState('domcontentloaded');
  await expect(page.locator('#root > *')).not.toHaveCount(0);
  return { electron, page, home };
};

/**
 * `test` with the built app. A test fails when the window's console or a page reported an error, whatever
 * else it looked at.
 */
export const test = base.extend<
  AppFixtures & { errors: Errors; running: { now?: RunningApp } },
  { display: undefined }
>({
  display: [
    // biome-ignore lint/correctness/noEmptyPattern: as below
    async ({}, use) => {
      const started = process.platform === 'linux' ? await startDisplay() : undefined;
      // A worker is a process: what it starts finds this display and no other.
      Object.assign(process.env, started?.env);
      await use(undefined);
      await started?.end();
    },
    { scope: 'worker', auto: true },
  ],
  homeFiles: [{}, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from the pattern
  errors: async ({}, use) => {
    const errors: Errors = [];
    await use(errors);
    expect(errors).toEqual([]);
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  home: async ({}, use) => {
    const home = await mkdtemp(join(tmpdir(), 'on-record-e2e-'));
    await mkdir(join(home, 'Documents'), { recursive: true });
    await use(home);
    await rm(home, { recursive: true, force: true });
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  running: async ({}, use) => {
    const running: { now?: RunningApp } = {};
    await use(running);
    await running.now?.electron.close();
  },
  app: async ({ home, errors, homeFiles, running }, use) => {
    for (const [path, text] of Object.entries(homeFiles)) {
      await mkdir(dirname(join(home, path)), { recursive: true });
      await writeFile(join(home, path), text);
    }
    running.now = await start(home, errors);
    await use(running.now);
  },
  page: async ({ app }, use) => use(app.page),
  restart: async ({ home, errors, running }, use) => {
    await use(async () => {
      await running.now?.electron.close();
      running.now = await start(home, errors);
      return running.now;
    });
  },
});

export { expect };
