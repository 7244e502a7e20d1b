import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';

const LIMIT = 300_000;
const LOOK = 100;

/** Runs a command; gives the milliseconds that it takes, start and end of the process included. Throws where it fails. */
export async function timeCommand(command) {
  const start = performance.now();
  await run(command);
  return performance.now() - start;
}

/** Runs a command; gives the megabytes that it and the processes under it hold at most. Linux alone tells; else undefined. */
export async function memoryOf(command) {
  let held = 0;
  let looking = Promise.resolve();
  const watch = (pid) =>
    setInterval(() => {
      looking = looking.then(async () => {
        held = Math.max(held, await heldBy(pid));
      });
    }, LOOK);
  await run(command, watch);
  return held > 0 ? held : undefined;
}

/** Runs `{ program, args, cwd, env }` to its end. Throws with what it said where it fails or takes five minutes. */
export function run({ program = process.execPath, args, cwd, env = process.env }, watch) {
  return new Promise((done, failed) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'], timeout: LIMIT });
    const timer = watch?.(child.pid);
    let told = '';
    child.stderr.on('data', (data) => {
      told += data;
    });
    child.once('error', failed);
    child.once('close', (code, signal) => {
      clearInterval(timer);
      if (code === 0) done();
      else failed(new Error(`${args.join(' ')}: ended with ${code ?? signal}\n${told}`));
    });
  });
}

/** Sums what a process and those under it hold, in MB, what they share counted in parts (PSS). */
export async function heldBy(pid) {
  const read = (file) => readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '');
  const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
  const lists = await Promise.all(threads.map((thread) => read(`task/${thread}/children`)));
  const below = await Promise.all(lists.join(' ').split(' ').filter(Boolean).map(heldBy));
  const own = Number(/^Pss:\s+(\d+)/m.exec(await read('smaps_rollup'))?.[1] ?? 0) / 1024;
  return below.reduce((sum, one) => sum + one, own);
}
