/**
 * Compiles a deck about an article and one of code, tables and lists, and prints as JSON how often a block of code was run (steps)
 * and how many bytes were asked of the heap. What a built-in does inside, such as a search by a regular expression, is in neither.
 */
import { Session } from 'node:inspector/promises';
import { compile } from '../../../dist/compile.js';
import { mixedSources, storySources } from '../decks/sources.mjs';
import { allocatedBy } from '../measure/heap.mjs';

const BASE = { words: 2000, slides: 20 };

const times = Number(process.argv[2]);
const compileAll = async (decks) => {
  for (const sources of decks) await compile(sources);
};
const steps = await countSteps();
const decks = await makeSources();
const bytes = await allocatedBy(() => compileAll(decks), 1024);
console.log(JSON.stringify({ steps, bytes }));

/** Reads both decks anew: what is once found in an article is remembered with it. */
async function makeSources() {
  return [
    await storySources(BASE.words * times, BASE.slides * times),
    await mixedSources(BASE.slides * times),
  ];
}

/** V8 counts the blocks of functions that it has not compiled before; so this comes first. */
async function countSteps() {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const decks = await makeSources();
  await session.post('Profiler.takePreciseCoverage'); // It counts from here on.
  await compileAll(decks);
  const { result } = await session.post('Profiler.takePreciseCoverage');
  await session.post('Profiler.disable');
  session.disconnect();
  const ranges = result
    .filter(({ url }) => url.startsWith('file:') && url !== import.meta.url)
    .flatMap(({ functions }) => functions.flatMap((one) => one.ranges));
  return ranges.reduce((sum, { count }) => sum + count, 0);
}
