import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';
import { promisify } from 'node:util';

const NPM = new URL('../../../package.json', import.meta.url);

/** Says what is measured on: cores, memory, versions; no name of the machine and no path. */
export async function describeMachine(browser) {
  const { version } = JSON.parse(await readFile(NPM, 'utf8'));
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${type()} ${release().split('.').slice(0, 2).join('.')}`,
    node: process.version,
    browser: await versionOf(browser),
    lectern: version,
  };
}

/** What else the machine does: processes that wait for a core, in the mean of the last minute. */
export const loadNow = () => Number(loadavg()[0].toFixed(1));

async function versionOf({ kind, path, environment }) {
  const { stdout } = await promisify(execFile)(path, ['--version'], { env: environment }).catch(() => ({
    stdout: '',
  }));
  return `${stdout.trim() || 'Chromium'}, ${kind}`;
}
