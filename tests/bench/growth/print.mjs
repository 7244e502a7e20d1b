import { exponentOf } from '../measure/statistics.mjs';
import { printAbout, table } from '../page/tables.mjs';

/** What stands for the size of 1. */
export const BASE = { words: 5000, slides: 120 };

/** Prints how each stage grows, those that take too little to be told left out. */
export function printGrowth({ rows, runs, ...about }) {
  const head = [
    'milliseconds of the processor, at the size',
    ...rows[0].times.map(String),
    'power',
    `MB at ${rows[0].times.at(-1)}`,
    'power',
  ];
  const cells = rows.map(({ stage, times, milliseconds, megabytes }) => [
    stage,
    ...milliseconds.map((one) => one.toFixed(one < 10 ? 1 : 0)),
    powerOf(times, milliseconds, 2),
    megabytes.at(-1).toFixed(megabytes.at(-1) < 10 ? 1 : 0),
    powerOf(times, megabytes, 0.2),
  ]);
  const told = `Size 1 is ${BASE.words.toLocaleString('en')} words and ${BASE.slides} slides. The least of ${runs} runs.`;
  return `${printAbout(about)} ${told}\n\n${table([head, ...cells])}`;
}

/** The power over all sizes, and over the last doubling; none where the largest takes less than can be told from chance. */
function powerOf(times, costs, floor) {
  if (costs.at(-1) < floor) return '';
  const [all, last] = [exponentOf(times, costs), exponentOf(times.slice(-2), costs.slice(-2))];
  return `${all.toFixed(2)} (${last.toFixed(2)})`;
}
