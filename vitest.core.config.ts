import { defineConfig } from 'vitest/config';

/** The tests of the pure core that need no browser and no corpus, and how much of it they reach. */
export default defineConfig({
  test: {
    include: [
      'tests/unit/{article,check,deck,markdown,outline,page,prose,yaml}/**/*.test.ts',
      'tests/unit/{compile,errors,hostile,never-throws,problem}.test.ts',
      'tests/{faults,settings}.test.ts',
    ],
    exclude: ['**/*corpus.test.ts', '**/*pace.test.ts', '**/commonmark.test.ts'],
    maxWorkers: '100%',
    isolate: false,
    testTimeout: 300_000,
    coverage: {
      include: [
        'src/{model,problem,compile}.ts',
        'src/{article,check,deck,markdown,outline,page,prose,yaml}/**/*.ts',
      ],
      exclude: ['src/article/{read,fetch,http}.ts', 'src/page/client/**'],
      reporter: ['text-summary', 'json-summary', 'json'],
      reportsDirectory: 'out/coverage',
      reportOnFailure: true,
      thresholds: { branches: 95 },
    },
  },
});
