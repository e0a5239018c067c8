import { defineConfig } from 'vitest/config';
import { root } from './root.mjs';

/** The packaged app, built for this machine and started as a user would. */
export default defineConfig({
  root,
  envDir: false,
  test: {
    include: ['tests/packaged/**/*.test.ts'],
    environment: 'node',
    passWithNoTests: true,
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 300_000,
    reporters: ['default', ['json', { outputFile: 'out/test-results/packaged.json' }]],
  },
});
