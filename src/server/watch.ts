import { basename } from 'node:path';
import { type FSWatcher, watch as openWatcher } from 'chokidar';
import { marksOf } from './marks.js';

export interface Watch {
  /** Watches these as well. */
  add(paths: readonly string[]): void;
  close(): Promise<void>;
}

/** How deep below a deck's folder a picture may lie and be watched. */
const DEPTH = 5;
/** How often the paths themselves are looked at, in milliseconds: a folder that is moved takes its watcher along. */
const PATROL = 1000;

/**
 * Tells when anything in some folders, or one of some files, may have changed, has come or has gone; what is hidden, is
 * an editor's own or holds packages is left out. A folder that is moved away and back is watched anew.
 */
export function watchPaths(changed: () => void, failed: (error: unknown) => void): Watch {
  const paths = new Set<string>();
  const open = (): FSWatcher =>
    openWatcher([...paths], {
      ignoreInitial: true,
      depth: DEPTH,
      ignored: (path) => !paths.has(path) && isLeftOut(basename(path)),
    })
      .on('all', changed)
      // What has changed before it began to watch is not told otherwise.
      .on('ready', changed)
      .on('error', failed);
  let watcher = open();
  let nodes: ReadonlyMap<string, string> = new Map();
  let patrol: Promise<void> = Promise.resolve();
  const look = async (): Promise<void> => {
    const before = nodes;
    nodes = await nodesOf([...paths]);
    const isAnother = [...nodes].some(([path, node]) => node !== (before.get(path) ?? node));
    if (!isAnother) return;
    await watcher.close();
    watcher = open();
  };
  const timer = setInterval(() => {
    patrol = patrol.then(look);
  }, PATROL);
  return {
    add(more) {
      const fresh = more.filter((path) => !paths.has(path));
      for (const path of fresh) paths.add(path);
      if (fresh.length > 0) watcher.add(fresh);
    },
    async close() {
      clearInterval(timer);
      await patrol;
      await watcher.close();
    },
  };
}

const isLeftOut = (name: string): boolean => /^\.|^node_modules$|~$|\.sw[a-z]$/u.test(name);

async function nodesOf(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const marks = await marksOf(paths);
  return new Map(paths.map((path, index) => [path, marks[index]?.node ?? '']));
}
