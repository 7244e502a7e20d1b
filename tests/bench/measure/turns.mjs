import { loadNow } from './machine.mjs';
import { memoryOf, timeCommand } from './process.mjs';

/** A case of a command: what it takes as a process, and the memory that it holds in a run of its own. `prepare` is not measured. */
export const commandCase = (tool, size, command, { prepare, ...more } = {}) => ({
  tool,
  size,
  measure: async (round) => {
    await prepare?.(round);
    return timeCommand(command);
  },
  memory: async (round) => {
    await prepare?.(round);
    return memoryOf(command);
  },
  ...more,
});

/** Node started to do nothing: what every command of ours takes at least. It ends before its memory could be looked at. */
export const bareNode = (size) => ({
  tool: 'node -e 0',
  size,
  measure: () => timeCommand({ args: ['-e', '0'] }),
});

/** Measures the cases of each size, one size after the other; `casesOf(size, lab)` gives them. */
export async function inTurnBySize(sizes, casesOf, lab) {
  const rows = [];
  for (const size of sizes) rows.push(...(await inTurn(await casesOf(size, lab), lab)));
  return rows;
}

/**
 * Measures cases in turn, round by round, so that whatever else the machine does falls on all of them. A case is
 * `{ tool, size, measure, memory?, facts?, isOther?, runs? }`; what another tool cannot do is told, what Lectern cannot do is thrown.
 */
export async function inTurn(cases, { runs, tell, ended }) {
  const rows = cases.map(({ tool, size }) => ({ tool, size, values: [] }));
  const each = async (work) => {
    for (const [index, one] of cases.entries()) {
      ended.throwIfAborted();
      if (!rows[index].failed) await work(one, rows[index]);
    }
  };
  for (let round = 0; round < runs; round += 1)
    await each(async (one, row) => {
      if (round < (one.runs ?? runs))
        await orFailed(one, row, tell, async () =>
          row.values.push(Number((await one.measure(round)).toPrecision(4))),
        );
      tell(`${row.tool}, ${row.size}: ${row.values.at(-1)} ms (load ${loadNow()})`);
    });
  await each((one, row) =>
    orFailed(one, row, tell, async () => {
      const held = await one.memory?.(runs);
      Object.assign(row, held && { memory: Math.round(held) }, await one.facts?.());
    }),
  );
  return rows;
}

async function orFailed({ isOther }, row, tell, work) {
  try {
    await work();
  } catch (error) {
    if (!isOther) throw error;
    tell(`${row.tool}, ${row.size}: ${error.message}`);
    row.failed = true;
  }
}
