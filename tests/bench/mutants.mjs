/**
 * How many mutants of the checks and of the outline the unit tests kill: `npm run mutants`, or `npm run mutants src/check/links.ts …`
 * for some files or folders; `--every 3` takes every third file of them by name, from the first on or from that of `--from 2`. What is
 * set once when a module is loaded is left out. What survives is written to out/mutants/. Stryker is installed into a folder that goes again; `--tools <folder>`
 * keeps it for the next run.
 */
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const LEAST = 0.8;
const OUT = 'out/mutants';
/** The newest for Node 20. */
const STRYKER = { '@stryker-mutator/core': '9.6.1', '@stryker-mutator/vitest-runner': '9.6.1' };

const { values, positionals } = parseArgs({
  options: {
    tools: { type: 'string' },
    every: { type: 'string', default: '1' },
    from: { type: 'string', default: '1' },
  },
  allowPositionals: true,
});
const asked = positionals.length > 0 ? positionals : ['src/check', 'src/outline'];
const files = asked
  .flatMap((path) => (path.endsWith('.ts') ? [path] : filesIn(path)))
  .slice(Number(values.from) - 1)
  .filter((_, at) => at % Number(values.every) === 0);
const tools = values.tools ? resolve(values.tools) : mkdtempSync(join(tmpdir(), 'lectern-mutants-'));
try {
  install(tools);
  mutate(tools);
  tell(JSON.parse(readFileSync(join(OUT, 'report.json'), 'utf8')).files);
} finally {
  if (!values.tools) rmSync(tools, { recursive: true, force: true });
}

/** Installs Stryker, which runs the project's own Vitest. */
function install(folder) {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: STRYKER }));
  const quietly = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--legacy-peer-deps'];
  run('npm', ['install', ...quietly], { cwd: folder });
  const vitest = join(folder, 'node_modules/vitest');
  rmSync(vitest, { recursive: true, force: true });
  symlinkSync(resolve('node_modules/vitest'), vitest, 'junction');
}

function mutate(folder) {
  rmSync(OUT, { recursive: true, force: true });
  const stryker = join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  run(process.execPath, [stryker, 'run', 'tests/bench/mutants/stryker.json', '--mutate', files.join()]);
}

function filesIn(folder) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.ts'));
  return names.map((name) => join(folder, name)).sort();
}

function run(program, args, options) {
  const { status, error } = spawnSync(program, args, { stdio: 'inherit', ...options });
  if (status !== 0) throw error ?? new Error(`${program} ${args.join(' ')} ended with ${status}.`);
}

/** Tells how many were killed in each file and in each folder, and writes what survived. */
function tell(files) {
  const tallies = new Map();
  for (const [file, { mutants }] of Object.entries(files)) {
    const killed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout');
    const alive = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
    if (alive.length > 0)
      writeFileSync(join(OUT, `${file.slice(4).replaceAll('/', '.')}.txt`), alive.map(print).join('\n'));
    const folder = file.split('/')[1];
    const [k, t] = tallies.get(folder) ?? [0, 0];
    tallies.set(folder, [k + killed.length, t + killed.length + alive.length]);
    console.log(`${file}: ${killed.length} of ${killed.length + alive.length}`);
  }
  for (const [folder, [killed, total]] of tallies) {
    console.log(`${folder}: ${killed} of ${total} killed (${((100 * killed) / total).toFixed(1)} %)`);
    if (killed < LEAST * total) process.exitCode = 1;
  }
}

function print({ location: { start }, status, mutatorName, replacement }) {
  return `${start.line}:${start.column} ${status} ${mutatorName}: ${replacement}`;
}
