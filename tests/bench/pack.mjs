/** Packs Lectern, installs the package into an empty folder, makes a deck there and builds it: npm run pack:check. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lectern pack '));
const run = (program, args, cwd) =>
  execFileSync(program, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, CHROME_NO_SANDBOX: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });

try {
  const [packed] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT),
  );
  const strange = packed.files.filter(
    ({ path }) => !/^(?:dist|themes)\/|^docs\/outline\.schema\.json$|^(?:README|LICENSE|package)/.test(path),
  );
  if (strange.length > 0) throw new Error(`The package holds ${strange.map(({ path }) => path).join(', ')}.`);
  const size = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
  console.log(
    `${packed.files.length} files, ${size(packed.size)} packed, ${size(packed.unpackedSize)} unpacked`,
  );

  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  // A machine may have no browser; this is what Lectern says to install then.
  const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const chromium = `@sparticuz/chromium@${devDependencies['@sparticuz/chromium']}`;
  const install = ['install', '--no-fund', '--no-audit', '--ignore-scripts'];
  run('npm', [...install, join(folder, packed.filename), chromium], folder);
  run('npx', ['--no-install', 'lectern', 'new', 'talk'], folder);
  console.log(run('npx', ['--no-install', 'lectern', 'build', 'talk'], folder).trim());
  const made = readdirSync(join(folder, 'out/talk')).sort();
  if (
    made.join() !== 'assets,index.html,talk.pdf' ||
    statSync(join(folder, 'out/talk/talk.pdf')).size < 10_000
  )
    throw new Error(`It made ${made.join(', ')}.`);

  const audit = JSON.parse(run('npm', ['audit', '--omit=dev', '--json'], ROOT));
  console.log(
    `npm audit: ${audit.metadata.vulnerabilities.total} known faults in ${audit.metadata.dependencies.prod} packages`,
  );
  if (audit.metadata.vulnerabilities.total > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
