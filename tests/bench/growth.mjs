/**
 * How every stage grows: `npm run bench:growth`. Each is done with 1, 2, 4 and 8 times the article and the slides, in a process of its
 * own; told are processor time, the memory that is asked for, and the power of the size that both grow with. It writes them
 * to docs/performance.md; `-- --runs 1` does it once instead of three times, `-- --quick` prints 1, 2 and
 * 4 times, once, and writes nothing.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { BASE, printGrowth } from './growth/print.mjs';
import { inLab } from './lab.mjs';
import { describeMachine, loadNow } from './measure/machine.mjs';
import { least } from './measure/statistics.mjs';
import { writeResults } from './page/write.mjs';

const { quick, runs } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, runs: { type: 'string', default: '3' } },
}).values;
const TIMES = quick ? [1, 2, 4] : [1, 2, 4, 8];
const RUNS = quick ? 1 : Number(runs);

const growth = await inLab({ tell: (line) => process.stderr.write(`${line}\n`) }, async (lab) => {
  const measured = new Date().toISOString().slice(0, 10);
  const about = { measured, load: loadNow(), machine: await describeMachine(lab.browser) };
  const figures = { time: new Map(), memory: new Map() };
  for (let run = 0; run < RUNS; run += 1)
    for (const times of TIMES) {
      await each('time', times, lab, figures.time);
      if (run === 0) await each('memory', times, lab, figures.memory);
      lab.tell(`run ${run + 1}, ${times} times`);
    }
  const rows = [...figures.time].map(([stage, bySize]) => ({
    stage,
    times: TIMES,
    milliseconds: TIMES.map((times) => Number(least(bySize.get(times)).toFixed(1))),
    megabytes: TIMES.map((times) => Number(least(figures.memory.get(stage).get(times)).toFixed(1))),
  }));
  return { ...about, runs: RUNS, rows };
});
console.log(printGrowth(growth));
if (!quick) await writeResults({ growth });

async function each(what, times, lab, figures) {
  const slides = BASE.slides * times;
  const folder = await lab.layDeck(join(lab.folder, `deck-${slides}`), slides);
  const found = {
    ...(await once('once.mjs', [what, BASE.words * times, slides], lab)),
    ...(await once('paper.mjs', [what, folder], lab)),
  };
  for (const [stage, figure] of Object.entries(found)) {
    const bySize = figures.get(stage) ?? new Map();
    bySize.set(times, [...(bySize.get(times) ?? []), figure]);
    figures.set(stage, bySize);
  }
}

async function once(script, args, { env }) {
  const path = fileURLToPath(new URL(`growth/${script}`, import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [path, ...args], { env, timeout: 900_000 });
  return JSON.parse(stdout);
}
