import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The folders whose tests take longest, since they start browsers and commands: begun late, one of them would run on alone. */
const LONGEST = ['tests/themes/', 'tests/browser/', 'tests/commands/', 'tests/decks/'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((folder) => moduleId.includes(folder));
      return at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // A worker for each core: most of a test's time goes by in the browser's or the command's own process.
    maxWorkers: '100%',
    // Modules hold no state, so that a worker loads them once for all its files: half the time of the unit tests.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // Long enough for a machine that is shared: nothing here is timed.
    testTimeout: 180_000,
    hookTimeout: 240_000,
  },
});
