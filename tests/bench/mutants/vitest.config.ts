import { defineConfig } from 'vitest/config';
import { keptThread } from './kept-thread.js';

/**
 * The tests that are run against the mutants of the checks and of the outline: none that walks many texts or takes the time. Stryker asks
 * for a thread of its own for each mutant, and names the tests itself, which a pattern of names here would undo.
 */
export default defineConfig({
  plugins: [
    {
      name: 'kept-thread',
      configureVitest: ({ project }) =>
        void Object.assign(project.config, { isolate: false, ...keptThread() }),
    },
  ],
  test: {
    include: [
      'tests/unit/{check,outline}/**/*.test.ts',
      'tests/unit/errors.test.ts',
      'tests/{faults,settings}.test.ts',
    ],
    exclude: ['**/*corpus.test.ts', '**/*pace.test.ts', '**/generated.test.ts'],
    setupFiles: ['tests/bench/mutants/own-coverage.ts'],
    testTimeout: 60_000,
  },
});
