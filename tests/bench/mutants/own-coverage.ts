import { readdirSync } from 'node:fs';
import { beforeAll } from 'vitest';

/** What Stryker keeps in a thread: which mutants each test has reached. */
interface Kept {
  readonly mutantCoverage?: { perTest: object };
}

// What is set when a module is loaded is no test's own, also where a test is the first to load it.
const source = new URL('../../../src/', import.meta.url);
for (const folder of ['check/', 'outline/'])
  for (const name of readdirSync(new URL(folder, source), { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.ts')) await import(new URL(folder + name, source).href);

// All files share a thread, and what the tests of one have reached would be told again with each later file.
beforeAll(() => {
  const { mutantCoverage } = (globalThis as { readonly __stryker__?: Kept }).__stryker__ ?? {};
  if (mutantCoverage) mutantCoverage.perTest = {};
});
