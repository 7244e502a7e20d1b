/**
 * What compiling a fixed deck costs, counted and not timed: `npm run cost`, and `npm run cost -- --renew` to make it the budget.
 * `-- --times 1.15` takes so many times the deck.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const BUDGET = new URL('../cost.json', import.meta.url);
const COUNT = fileURLToPath(new URL('cost/count.mjs', import.meta.url));

// With these V8 does the same in every run: it compiles nothing to machine code in the midst, and takes no sample by chance.
const STEADY = ['--single-threaded', '--no-opt', '--sampling-heap-profiler-suppress-randomness'];

const { values } = parseArgs({
  options: { times: { type: 'string', default: '1' }, renew: { type: 'boolean' } },
});
const cost = JSON.parse(
  execFileSync(process.execPath, [...STEADY, COUNT, values.times], { encoding: 'utf8' }),
);
const printed = `${JSON.stringify(cost, undefined, 2)}\n`;
if (values.renew) writeFileSync(BUDGET, printed);
process.stdout.write(printed);
