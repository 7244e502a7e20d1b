/**
 * How long a PDF takes, beside what it takes at least and what others take: `npm run bench:paper`, at a quiet time.
 * `-- --sizes 15,100 --runs 3 --only lectern,limit` takes less; `--peers <folder>` keeps the others' packages for the next time.
 */
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { loadavg, tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { findBrowser } from '../../dist/browser/find.js';
import { png } from './fit/png.mjs';
import { decksOf } from './paper/decks.mjs';
import { describePdf } from './paper/describe.mjs';

const { values: asked } = parseArgs({
  options: {
    sizes: { type: 'string', default: '15,100,500' },
    runs: { type: 'string', default: '5' },
    only: { type: 'string' },
    peers: { type: 'string' },
    keep: { type: 'string' },
  },
});

const PEERS = { '@marp-team/marp-cli': '4.5.1', 'reveal-md': '6.1.4', decktape: '3.16.1' };
const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const LIMIT = fileURLToPath(new URL('./paper/limit.mjs', import.meta.url));
const REVEAL = dirname(createRequire(import.meta.url).resolve('reveal.js'));

const folder = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
const peers = resolve(asked.peers ?? join(folder, 'peers'));
const browser = await findBrowser({ environment: process.env });
const env = { ...browser.environment, CHROME_NO_SANDBOX: '1' };
const flags = ['--no-sandbox', '--disable-gpu'];

/** Each tool by name: the program and its arguments for a folder of decks, and the PDF that it writes. */
const TOOLS = {
  'limit, plain page': (at) => [
    LIMIT,
    [browser.path, join(at, 'plain.html'), join(at, 'limit.pdf')],
    'limit.pdf',
  ],
  "limit, Lectern's page": (at) => [
    LIMIT,
    [browser.path, join(at, 'page', basename(at), 'index.html'), join(at, 'own.pdf')],
    'own.pdf',
  ],
  lectern: (at) => [
    CLI,
    ['build', join(at, 'outline.md'), '-o', join(at, 'lectern.pdf'), '--browser', browser.path],
    'lectern.pdf',
  ],
  'marp-cli': (at) => [
    join(peers, 'node_modules/@marp-team/marp-cli/marp-cli.js'),
    [
      '--no-stdin',
      join(at, 'marp.md'),
      '--pdf',
      '--pdf-outlines',
      '--allow-local-files',
      '--browser-timeout',
      '300',
      '--browser-path',
      browser.path,
      '-o',
      join(at, 'marp.pdf'),
    ],
    'marp.pdf',
  ],
  'reveal-md': (at) => [
    join(peers, 'node_modules/reveal-md/bin/reveal-md.js'),
    [
      join(at, 'reveal-md.md'),
      '--disable-auto-open',
      '--port',
      '19481',
      '--print',
      join(at, 'reveal-md.pdf'),
      '--print-size',
      '1280x720',
      '--puppeteer-chromium-executable',
      browser.path,
      `--puppeteer-launch-args=${flags.join(' ')}`,
    ],
    'reveal-md.pdf',
  ],
  DeckTape: (at) => [
    join(peers, 'node_modules/decktape/decktape.js'),
    [
      'reveal',
      '-p',
      '0',
      '-s',
      '1280x720',
      '--chrome-path',
      browser.path,
      ...flags.map((flag) => `--chrome-arg=${flag}`),
      pathToFileURL(join(at, 'reveal.html')).href,
      join(at, 'decktape.pdf'),
    ],
    'decktape.pdf',
  ],
};

/** At most how many times another's time Lectern may take, at each size. */
const TARGETS = {
  'limit, plain page': { 15: 1.5, 100: 1.4, 500: 1.4 },
  'marp-cli': { 15: 0.6, 100: 0.5, 500: 0.45 },
  'reveal-md': { 15: 0.5, 100: 0.4, 500: 0.3 },
  DeckTape: { 100: 0.15 },
};

const sizes = asked.sizes.split(',').map(Number);
const names = Object.keys(TOOLS).filter(
  (name) => !asked.only || asked.only.split(',').some((part) => name.startsWith(part)),
);

try {
  if (names.some((name) => ['marp-cli', 'reveal-md', 'DeckTape'].includes(name))) await installPeers();
  for (const size of sizes) await writeDecks(size);
  const times = await measure();
  report(times);
  await reportPdfs();
  if (asked.keep) await cp(folder, asked.keep, { recursive: true });
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function installPeers() {
  await mkdir(peers, { recursive: true });
  const packages = Object.entries(PEERS).map(([name, version]) => `${name}@${version}`);
  const args = ['install', '--prefix', peers, '--no-audit', '--no-fund', '--ignore-scripts', ...packages];
  await run('npm', args, { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' });
}

async function writeDecks(size) {
  const at = join(folder, String(size));
  await mkdir(at);
  for (const [name, text] of Object.entries(decksOf(size))) await writeFile(join(at, name), text);
  await writeFile(join(at, 'wheel.png'), wheel());
  await symlink(REVEAL, join(at, 'reveal'));
  await run(
    process.execPath,
    [CLI, 'build', join(at, 'outline.md'), '--to', 'html', '--out', join(at, 'page')],
    env,
  );
}

/** A picture of 480 x 300 with a grain, of about 100 KB. */
function wheel() {
  let seed = 7;
  const grain = () => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return (seed >> 16) & 3;
  };
  return png(480, 300, (x, y) => [
    (128 + 100 * Math.sin(x / 40) + grain()) & 255,
    (128 + 100 * Math.sin(y / 30)) & 255,
    (128 + 100 * Math.sin((x + y) / 55)) & 255,
  ]);
}

/** Runs the tools in turn, so that whatever else the machine does falls on all of them; gives seconds by tool and size. */
async function measure() {
  const times = new Map();
  for (const size of sizes)
    for (let round = 0; round < Number(asked.runs); round += 1)
      for (const name of names) {
        // DeckTape takes minutes at 500 slides, and has no target there.
        if (name === 'DeckTape' && size > 100) continue;
        const [script, args] = TOOLS[name](join(folder, String(size)));
        const start = performance.now();
        await run(process.execPath, [script, ...args], env);
        const key = `${name} ${size}`;
        times.set(key, [...(times.get(key) ?? []), (performance.now() - start) / 1000]);
        process.stderr.write(`${key}: ${times.get(key).at(-1).toFixed(2)} s\n`);
      }
  return times;
}

function run(program, args, environment) {
  return new Promise((done, failed) => {
    const child = spawn(program, args, { env: environment, stdio: ['ignore', 'ignore', 'pipe'] });
    let told = '';
    child.stderr.on('data', (data) => {
      told += data;
    });
    child.once('error', failed);
    child.once('close', (code) =>
      code === 0 ? done() : failed(new Error(`${args[0]}: exit ${code}\n${told}`)),
    );
  });
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function report(times) {
  const timeOf = (name, size) => times.get(`${name} ${size}`);
  console.log(
    `Seconds, whole process: median (least to most) of ${asked.runs}; load ${loadavg()[0].toFixed(1)}; ${browser.path}\n`,
  );
  console.log(
    `| | ${sizes.map((size) => `${size} slides`).join(' | ')} |\n|---|${sizes.map(() => '---').join('|')}|`,
  );
  for (const name of names) {
    const cells = sizes.map((size) => {
      const all = timeOf(name, size);
      return all
        ? `${median(all).toFixed(2)} (${Math.min(...all).toFixed(2)} to ${Math.max(...all).toFixed(2)})`
        : '';
    });
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
  console.log(
    `\n| Lectern's time by that of | ${sizes.join(' | ')} |\n|---|${sizes.map(() => '---').join('|')}|`,
  );
  for (const name of names.filter((one) => one !== 'lectern')) {
    const cells = sizes.map((size) => {
      const [own, other] = [timeOf('lectern', size), timeOf(name, size)];
      if (!own || !other) return '';
      const ratio = median(own) / median(other);
      const target = TARGETS[name]?.[size];
      return (
        ratio.toFixed(2) +
        (target === undefined ? '' : ` (at most ${target}: ${ratio <= target ? 'yes' : 'no'})`)
      );
    });
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
  const [much, more] = [timeOf('lectern', 100), timeOf('lectern', 500)];
  if (much && more)
    console.log(
      `\n500 slides take ${(median(more) / median(much)).toFixed(1)} times as long as 100 (at most 4).`,
    );
}

/** What the PDFs hold, at the first size. */
async function reportPdfs() {
  console.log(
    `\n| ${sizes[0]} slides | KB | pages | pages with tags | bookmarks | links in the deck |\n|---|---|---|---|---|---|`,
  );
  for (const name of names) {
    const at = join(folder, String(sizes[0]));
    const pdf = await readFile(join(at, TOOLS[name](at)[2]));
    const { pages, tagged, bookmarks, links } = await describePdf(pdf);
    console.log(
      `| ${name} | ${Math.round(pdf.length / 1024)} | ${pages} | ${tagged} | ${bookmarks} | ${links} |`,
    );
  }
}
