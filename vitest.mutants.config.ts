import { defineConfig } from 'vitest/config';

const { MUTANTS: folder = '{check,outline}' } = process.env;

/** The tests that are run against each mutant of a folder: none that walks many texts or takes the time. */
export default defineConfig({
  test: {
    include: [`tests/unit/${folder}/**/*.test.ts`, 'tests/unit/errors.test.ts'],
    exclude: ['**/*corpus.test.ts', '**/generated.test.ts'],
    testNamePattern: /^(?!.*20,000 words)/u,
    testTimeout: 60_000,
  },
});
