/**
 * How many mutants of the checks and of the outline the unit tests kill: `npm run mutants`, or `npm run mutants src/check/links.ts …`
 * for some files. Each file is changed by Stryker and held by the tests that import it; what is set once when a module is loaded
 * is left out. What survives is written to out/mutants/.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const LEAST = 0.8;
const REPORT = 'out/mutants.json';
const files = process.argv.length > 2 ? process.argv.slice(2) : filesOf('src/outline', 'src/check');
mkdirSync('out/mutants', { recursive: true });
const tallies = new Map();
for (const file of files) {
  const mutants = mutate(file);
  if (!mutants) {
    console.log(`${file}: Stryker could not run`);
    process.exitCode = 1;
    continue;
  }
  const killed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout');
  const alive = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  writeFileSync(`out/mutants/${file.slice(4).replaceAll('/', '.')}.txt`, alive.map(print).join('\n'));
  const folder = file.split('/')[1];
  const [k, t] = tallies.get(folder) ?? [0, 0];
  tallies.set(folder, [k + killed.length, t + killed.length + alive.length]);
  console.log(`${file}: ${killed.length} of ${killed.length + alive.length}`);
}
for (const [folder, [killed, total]] of tallies) {
  console.log(`${folder}: ${killed} of ${total} killed (${((100 * killed) / total).toFixed(1)} %)`);
  if (killed < LEAST * total) process.exitCode = 1;
}

function mutate(file) {
  rmSync(REPORT, { force: true });
  spawnSync('npx', ['stryker', 'run', '--mutate', file], { stdio: 'ignore' });
  try {
    return Object.values(JSON.parse(readFileSync(REPORT, 'utf8')).files).flatMap((one) => one.mutants);
  } catch {
    return undefined;
  }
}

function filesOf(...folders) {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name}`),
  );
}

function print({ location: { start }, status, mutatorName, replacement }) {
  return `${start.line}:${start.column} ${status} ${mutatorName}: ${replacement}`;
}
