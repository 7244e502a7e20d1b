import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Failure } from '../problem.js';
import { browserFailure } from './failure.js';
import { canRunNpmChromium, npmPackage } from './npm-package.js';
import { puppeteerCache } from './puppeteer-cache.js';
import type { Search } from './search.js';

type Machine = Omit<Search, 'browser' | 'endpoint'>;

/** The Failure of a search that found nothing: where it looked, and the one command that mends it. */
export function browserMissing(machine: Machine): Failure {
  return browserFailure(
    'browser-missing',
    `No Chromium was found: none is named by --browser, CHROME_PATH or PUPPETEER_EXECUTABLE_PATH, and none is in Puppeteer's cache "${puppeteerCache(machine)}", on the PATH, among the installed programs or in the npm package ${npmPackage.name}.`,
    mend(machine),
  );
}

/** Puppeteer has no Linux browser for other processors than x64, nor for a system without glibc. */
function mend(machine: Machine): string {
  if (canRunNpmChromium(machine)) return `Run \`${installCommand(machine.modules)}\`.`;
  if (machine.platform === 'linux') return 'Install the package "chromium" of this Linux distribution.';
  return `Run \`npx @puppeteer/browsers install chrome-headless-shell@stable --path "${puppeteerCache(machine)}"\`.`;
}

/** Installs the package where the given module of ours can import it: beside a project's packages or the global ones. */
function installCommand(modules: string): string {
  const [above = '', ...within] = fileURLToPath(modules).split(`${sep}node_modules${sep}`);
  const isGlobal = within.length > 0 && !existsSync(join(above, 'package.json'));
  return `npm install ${isGlobal ? '--global' : '--save-dev'} ${npmPackage.name}@${npmPackage.version}`;
}
