/**
 * How long the checks without a browser take: `npm run bench:check`. An article of 20,000 words and a deck of 100 slides, each
 * with a quotation, a sentence and a quotation in a line, are checked in a new process each time; printed are the least and
 * the median of ten in milliseconds of the processor's time, which a shared machine tells better than the clock.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeLarge } from './check/large.mjs';

const ONCE = fileURLToPath(new URL('check/once.mjs', import.meta.url));
const ROUNDS = 10;

const { article, outline, words, slides } = makeLarge();
const folder = mkdtempSync(join(tmpdir(), 'lectern-check-'));
writeFileSync(join(folder, 'article.md'), article);
writeFileSync(join(folder, 'outline.md'), outline);
const rounds = Array.from({ length: ROUNDS }, () => {
  const { stdout, stderr } = spawnSync(process.execPath, [ONCE, folder], { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
});
rmSync(folder, { recursive: true });

console.log(
  `${words} words, ${slides} slides; milliseconds of processor time, the least and the median of ${ROUNDS}`,
);
for (const name of Object.keys(rounds[0])) {
  const times = rounds.map((round) => round[name]).sort((a, b) => a - b);
  console.log(name.padEnd(32), times[0].toFixed(0), times[ROUNDS / 2].toFixed(0));
}
