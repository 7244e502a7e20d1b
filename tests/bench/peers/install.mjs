import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { decktape } from './decktape.mjs';
import { marp } from './marp.mjs';
import { pandoc } from './pandoc.mjs';
import { revealMd } from './reveal-md.mjs';
import { slidev } from './slidev.mjs';

const PEERS = [marp, revealMd, decktape, slidev, pandoc];
const call = promisify(execFile);

/** Installs the other tools, each into a folder of its own; gives those that are there, with `home` and `version`, and why others are not. */
export async function installPeers(folder, tell) {
  const there = [];
  const skipped = [];
  for (const peer of PEERS)
    try {
      const home = join(folder, peer.name);
      const version = peer.packages ? await install(peer, home, tell) : await versionOf(peer);
      there.push({ ...peer, home, label: `${peer.name} ${version}` });
    } catch (error) {
      skipped.push(`${peer.name}: ${reasonOf(error)}`);
      tell(`${peer.name} is skipped: ${error.message}`);
    }
  return { there, skipped };
}

/** Gives the command that runs a tool with some arguments. */
export const peerCommand = ({ program, bin, home }, args, env) => ({
  ...(program ? { program, args } : { args: [join(home, bin), ...args] }),
  env,
});

async function install({ name, packages, overrides = {} }, home, tell) {
  tell(`Installing ${name} …`);
  await mkdir(home, { recursive: true });
  const wanted = JSON.stringify({ private: true, dependencies: packages, overrides });
  await writeFile(join(home, 'package.json'), wanted);
  const env = { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };
  await call('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'], {
    cwd: home,
    env,
  });
  return Object.values(packages)[0];
}

async function versionOf({ program }) {
  const { stdout } = await call(program, ['--version']);
  return stdout.split(/\s/)[1];
}

const reasonOf = ({ code, stderr = '' }) =>
  code === 'ENOENT'
    ? 'not installed here'
    : (/^npm (?:error|ERR!) (?!code)(.*)/m.exec(stderr)?.[1] ?? 'could not be had');
