import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { homeOf, type Search } from './search.js';

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
