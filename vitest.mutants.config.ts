import { defineConfig } from 'vitest/config';

/** The tests that are run against the mutants of the checks and of the outline: none that walks many texts or takes the time. */
export default defineConfig({
  test: {
    include: ['tests/unit/{check,outline}/**/*.test.ts', 'tests/unit/errors.test.ts'],
    exclude: ['**/*corpus.test.ts', '**/generated.test.ts'],
    testNamePattern: /^(?!.*20,000 words)/u,
    testTimeout: 60_000,
  },
});
