import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { root } from './root.mjs';

/** Everything that runs without a window: model, formats, services, and the window's parts that need no page. */
export default defineConfig({
  root,
  envDir: false,
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/packaged/**', 'tests/bench/**'],
    environment: 'node',
    setupFiles: ['build/vitest.setup.ts'],
    passWithNoTests: true,
    // By itself it leaves one core free, which is half of a machine of two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 40_000,
    hookTimeout: 40_000,
    reporters: ['default', ['json', { outputFile: 'out/test-results/unit.json' }]],
  },
});
