/**
 * `once.mjs what words slides`: does every stage once, after a small deck that loads what is loaded once, and prints as JSON the `time`
 * (milliseconds of the processor) or the `memory` (bytes asked of the heap) of each.
 */
import { allocatedBy } from '../measure/heap.mjs';
import { workedFor } from '../measure/processor.mjs';
import { makeInput, STAGES } from './stages.mjs';

const [what, words, slides] = process.argv.slice(2);
const measure = what === 'time' ? workedFor : async (work) => (await allocatedBy(work, 16_384)) / 1e6;
const small = await makeInput(1000, 20);
for (const work of Object.values(STAGES)) await work(small);
const input = await makeInput(Number(words), Number(slides));
const figures = {};
for (const [name, work] of Object.entries(STAGES)) figures[name] = await measure(() => work(input));
console.log(JSON.stringify(figures));
