import { beforeAll } from 'vitest';

/** What Stryker keeps in a thread: which mutants each test has reached. */
interface Kept {
  readonly mutantCoverage?: { perTest: object };
}

// All files share a thread, and what the tests of one have reached would be told again with each later file.
beforeAll(() => {
  const { mutantCoverage } = (globalThis as { readonly __stryker__?: Kept }).__stryker__ ?? {};
  if (mutantCoverage) mutantCoverage.perTest = {};
});
