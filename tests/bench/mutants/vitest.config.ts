import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { keptThread } from './kept-thread.js';

/** Runs the tests of single checks before those of all of them, which take most of the time and are left out once a mutant is killed. */
class SmallFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const depth = ({ moduleId }: TestSpecification): number => moduleId.split('/').length;
    return [...files].sort((a, b) => depth(b) - depth(a));
  }
}

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
    sequence: { sequencer: SmallFirst },
    testTimeout: 60_000,
  },
});
