import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/live/**'],
    testTimeout: 20_000,
    // The package tests pack and install; they run alone, after the rest.
    globalSetup: [],
  },
});
