import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { ROOT } from './support/lectern.js';

/** What compiling a fixed deck costs, counted by V8: how often a block of code runs, and the bytes asked of the heap. */
type Cost = Readonly<Record<'steps' | 'bytes', number>>;

const MOST = 1.1;
const RENEW = 'if it is worth it: npm run cost -- --renew';

const budget = JSON.parse(await readFile(join(ROOT, 'tests/cost.json'), 'utf8')) as Cost;
const [asItIs, dearer] = await Promise.all(['1', '1.15'].map(costOf));

async function costOf(times: string): Promise<Cost> {
  const script = join(ROOT, 'tests/bench/cost.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [script, '--times', times]);
  return JSON.parse(stdout) as Cost;
}

test.each(['steps', 'bytes'] as const)('compiling takes at most a tenth more %s than its budget', (unit) => {
  expect(asItIs?.[unit], RENEW).toBeLessThanOrEqual(MOST * budget[unit]);
});

test.each(['steps', 'bytes'] as const)('0.15 times more work is told by its %s', (unit) => {
  expect(dearer?.[unit]).toBeGreaterThan(MOST * (asItIs?.[unit] ?? Number.POSITIVE_INFINITY));
});
