import { defineConfig } from 'playwright/test';

/**
 * The built app in the real Electron. Windows on one display share its clipboard and its focus: where there is
 * Xvfb each worker has a display of its own (tests/e2e/support/app.ts), elsewhere there is one worker.
 */
export default defineConfig({
  testDir: '../tests/e2e',
  outputDir: '../out/test-results/e2e',
  workers: process.platform === 'linux' ? 2 : 1,
  retries: 0,
  timeout: 60_000,
  // Minutes on an idle machine; a busy one is no failure, a hanging run is.
  globalTimeout: 20 * 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: '../out/test-results/e2e.json' }]],
});
