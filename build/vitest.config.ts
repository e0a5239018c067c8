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
    testTimeout: 40_000,
    hookTimeout: 40_000,
    reporters: ['default', ['json', { outputFile: 'out/test-results/unit.json' }]],
  },
});
