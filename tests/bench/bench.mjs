/**
 * How long everything takes, beside the least that it can take and beside other tools: `npm run bench`, at a quiet time. It writes the
 * figures, the tables and the plot of docs/performance.md. `-- --only pdf,html` measures these parts (`none` prints the page anew);
 * `--runs 3` takes three rounds instead of five, `--sizes 15,100` these sizes; `--peers <folder>` keeps the other tools for the next
 * time; `--quick` takes small decks once, and prints without writing.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { inLab } from './lab.mjs';
import { describeMachine, loadNow } from './measure/machine.mjs';
import { printPart, printTargets } from './page/tables.mjs';
import { writeResults } from './page/write.mjs';
import { PARTS } from './parts.mjs';

const { values: asked } = parseArgs({
  options: {
    only: { type: 'string' },
    runs: { type: 'string' },
    sizes: { type: 'string' },
    peers: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
});

const isQuick = asked.quick;
const parts =
  asked.only === undefined ? PARTS : asked.only === 'none' ? [] : asked.only.split(',').map(partNamed);
let results = {};

await inLab(
  {
    isQuick,
    withPeers: parts.some(({ withPeers }) => withPeers),
    sizes: (asked.sizes ?? (isQuick ? '15,100' : '15,100,500,1000')).split(',').map(Number),
    runs: Number(asked.runs ?? (isQuick ? 1 : 5)),
    peers: asked.peers && resolve(asked.peers),
    tell: (line) => process.stderr.write(`${line}\n`),
  },
  async (lab) => {
    const machine = await describeMachine(lab.browser);
    for (const part of parts) {
      const about = { measured: new Date().toISOString().slice(0, 10), load: loadNow(), machine };
      const measured = {
        ...about,
        skipped: part.withPeers ? lab.skipped : [],
        rows: await part.measure(lab),
      };
      console.log(`${part.title}\n\n${printPart(part, measured)}\n`);
      results = isQuick
        ? { ...results, [part.name]: measured }
        : await writeResults({ [part.name]: measured });
    }
  },
);
console.log(printTargets(isQuick ? results : await writeResults({})));

function partNamed(wanted) {
  const part = PARTS.find(({ name }) => name === wanted);
  if (!part)
    throw new Error(`There is no part "${wanted}"; there are ${PARTS.map(({ name }) => name).join(', ')}.`);
  return part;
}
