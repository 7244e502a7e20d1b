import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // A worker for each core: most of a test's time goes by in the browser's or the command's own process.
    maxWorkers: '100%',
    // Long enough for a machine that is shared: nothing here is timed.
    testTimeout: 180_000,
    hookTimeout: 240_000,
  },
});
