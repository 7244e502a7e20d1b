import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { ROOT } from '../support/lectern.js';

const TETHER = pathToFileURL(join(ROOT, 'dist/browser/tether.js')).href;

/** A process that starts another one, and says its number. */
const SCRIPT = `
  import { spawn } from 'node:child_process';
  import { tether } from '${TETHER}';
  const one = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true });
  tether(one);
  one.once('exit', () => console.log('gone'));
  console.log(one.pid);
`;

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test.skipIf(process.platform === 'win32')(
  'a browser ends with the process that started it, though that is killed',
  async () => {
    const owner = spawn(process.execPath, ['--input-type=module', '-e', SCRIPT]);
    const [line] = await once(owner.stdout, 'data');
    const pid = Number(line);
    expect(isAlive(pid)).toBe(true);
    owner.kill('SIGKILL');
    await expect.poll(() => isAlive(pid), { timeout: 20_000 }).toBe(false);
  },
);

test.skipIf(process.platform === 'win32')(
  'what watches over a browser goes with it, and holds nobody up',
  async () => {
    const owner = spawn(process.execPath, ['--input-type=module', '-e', SCRIPT]);
    const [line] = await once(owner.stdout, 'data');
    process.kill(Number(line), 'SIGKILL');
    expect(await once(owner, 'close')).toEqual([0, null]);
  },
);
