import { readdir, readFile } from 'node:fs/promises';

/** Gives the milliseconds that all threads of this process work while something is done, however busy the machine is with others. */
export async function workedFor(work) {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const TICK = 10; // Milliseconds; Linux counts in hundredths of a second.

/** The milliseconds that a process and those under it have worked until now, those that have ended counted. Linux alone tells. */
export async function workedBy(pid) {
  const read = (file) => readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '');
  const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
  const lists = await Promise.all(threads.map((thread) => read(`task/${thread}/children`)));
  const below = await Promise.all(lists.join(' ').split(' ').filter(Boolean).map(workedBy));
  const fields = (await read('stat'))
    .replace(/^.*\) /su, '')
    .split(' ')
    .slice(11, 15)
    .map(Number);
  return below.reduce((sum, one) => sum + one, TICK * fields.reduce((sum, one) => sum + one, 0));
}
