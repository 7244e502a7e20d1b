/**
 * How long many decks take, and how much memory: `npm run bench:many`, at a quiet time. `-- --decks 50 --slides 20 --large 1000 --runs 3`
 * are what it takes unless told otherwise. The memory is that of Node and of all processes of the browser together, looked at
 * ten times a second: as the system counts it for each (RSS), and with what they share counted once (PSS).
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { png } from './fit/png.mjs';
import { decksOf } from './paper/decks.mjs';

const { values: asked } = parseArgs({
  options: {
    decks: { type: 'string', default: '50' },
    slides: { type: 'string', default: '20' },
    large: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '3' },
  },
});
const [decks, slides, large, runs] = [asked.decks, asked.slides, asked.large, asked.runs].map(Number);

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const env = { ...process.env, CHROME_NO_SANDBOX: '1', NO_COLOR: '1' };
const folder = await mkdtemp(join(tmpdir(), 'lectern many '));
try {
  const names = Array.from({ length: decks }, (_, index) => `deck-${String(index + 1).padStart(2, '0')}`);
  for (const name of names) await writeDeck(name, slides);
  if (large > 0) await writeDeck('large', large);
  console.log(`${availableParallelism()} processors; load ${loadavg()[0].toFixed(1)}\n`);
  console.log(
    '| | seconds | least, most | processor seconds | RSS, MB | PSS, MB |\n|---|---|---|---|---|---|',
  );
  await measure('no deck: the command says its version', ['--version']);
  await measure(`${decks} decks of ${slides} slides to PDF`, ['build', ...names, '--to', 'pdf', '--force']);
  await measure('the same, nothing changed', ['build', ...names, '--to', 'pdf']);
  await measure(`${decks} decks of ${slides} slides to HTML`, ['build', ...names, '--to', 'html', '--force']);
  if (large > 0)
    await measure(`one deck of ${large} slides to PDF`, ['build', 'large', '--to', 'pdf', '--force']);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function writeDeck(name, count) {
  const deck = join(folder, 'slides', name);
  await mkdir(deck, { recursive: true });
  const outline = decksOf(count)['outline.md'].replace('title: A deck', `title: ${name}, a deck`);
  await writeFile(join(deck, 'outline.md'), outline);
  await writeFile(
    join(deck, 'wheel.png'),
    png(480, 300, (x, y) => [x % 256, y % 256, 128]),
  );
}

async function measure(name, args) {
  const all = [];
  for (let run = 0; run < runs; run += 1) all.push(await runOnce(args));
  const of = (what) => all.map((one) => one[what]).sort((a, b) => a - b);
  const median = (what) => of(what)[Math.floor((runs - 1) / 2)];
  const most = (what) => Math.round(Math.max(...of(what)) / 1e6);
  const [least, longest] = [of('wall')[0], of('wall').at(-1)].map((time) => time.toFixed(2));
  console.log(
    `| ${name} | ${median('wall').toFixed(2)} | ${least}, ${longest} | ${median('worked').toFixed(2)} | ${most('rss')} | ${most('pss')} |`,
  );
}

/** Runs the command; gives the seconds it took and worked, with the browser, and the most memory in bytes. */
async function runOnce(args) {
  const began = performance.now();
  const child = spawn(process.execPath, [CLI, ...args], { cwd: folder, env });
  let told = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      told += data;
    });
  const seen = { rss: 0, pss: 0 };
  const worked = new Map();
  const watch = setInterval(() => look(child.pid, seen, worked), 100);
  const [code] = await once(child, 'close');
  const wall = (performance.now() - began) / 1000;
  clearInterval(watch);
  if (code !== 0) throw new Error(`lectern ${args.join(' ')} ended with ${code}: ${told}`);
  return { wall, worked: [...worked.values()].reduce((sum, one) => sum + one, 0), ...seen };
}

/** Adds up the memory of a process and all that descend from it, where the system tells by files (Linux). */
async function look(root, seen, worked) {
  const ids = (await readdir('/proc').catch(() => [])).filter((id) => /^\d+$/u.test(id));
  const stats = await Promise.all(
    ids.map(async (id) => [Number(id), await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '')]),
  );
  const facts = new Map(
    stats.map(([id, stat]) => [
      id,
      stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number),
    ]),
  );
  const isOurs = (id) => id === root || (facts.has(id) && facts.get(id)[1] > 0 && isOurs(facts.get(id)[1]));
  const sums = { rss: 0, pss: 0 };
  await Promise.all(
    [...facts.keys()].filter(isOurs).map(async (id) => {
      const fact = facts.get(id);
      worked.set(id, (fact[11] + fact[12]) / 100);
      const rollup = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '');
      for (const what of ['Rss', 'Pss'])
        sums[what.toLowerCase()] +=
          1024 * Number(new RegExp(`^${what}:\\s+(\\d+)`, 'mu').exec(rollup)?.[1] ?? 0);
    }),
  );
  for (const what of ['rss', 'pss']) seen[what] = Math.max(seen[what], sums[what]);
}
