import { defineConfig } from 'vitest/config';

/** Nothing here is a test of speed; it ends what hangs, also on a slow and busy machine. */
const PATIENCE_MS = 60_000;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/live/**'],
    testTimeout: PATIENCE_MS,
    hookTimeout: PATIENCE_MS,
    // Vitest leaves one core free, of two half of them; many tests wait for a process of their own anyway.
    maxWorkers: '100%',
    globalSetup: ['test/mock-data.ts'],
  },
});
