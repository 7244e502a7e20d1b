import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { watch as openWatcher } from 'chokidar';

export interface Watch {
  close(): Promise<void>;
}

/** How deep below a deck's folder a picture may lie and be watched. */
const DEPTH = 5;
/** How often the paths themselves are looked at, in milliseconds: a folder that is moved takes its watcher along. */
const PATROL = 1000;

/**
 * Tells when anything in some folders, or some file, may have changed, has come or has gone; what is hidden, is an
 * editor's own or holds packages is left out. A path that is moved away and back is watched anew.
 */
export function watchPaths(
  paths: readonly string[],
  changed: () => void,
  failed: (error: unknown) => void,
): Watch {
  const open = () =>
    openWatcher([...paths], {
      ignoreInitial: true,
      depth: DEPTH,
      ignored: (path) => !paths.includes(path) && isLeftOut(basename(path)),
    })
      .on('all', changed)
      // What has changed before it began to watch is not told otherwise.
      .on('ready', changed)
      .on('error', failed);
  let watcher = open();
  const closing: Promise<void>[] = [];
  const timer = patrol(paths, (isAnother) => {
    if (isAnother) {
      closing.push(watcher.close());
      watcher = open();
    }
    changed();
  });
  return {
    async close() {
      clearInterval(timer);
      await Promise.all([...closing, watcher.close()]);
    },
  };
}

const isLeftOut = (name: string): boolean => /^\.|^node_modules$|~$|\.sw[a-z]$/u.test(name);

/** Looks at paths again and again; tells when one has changed, and whether another is there in its place. */
function patrol(paths: readonly string[], tell: (isAnother: boolean) => void): NodeJS.Timeout {
  let seen: readonly Mark[] | undefined;
  return setInterval(async () => {
    const now = await Promise.all(paths.map(markOf));
    const changes = now.filter((mark, index) => seen && mark.time !== seen[index]?.time);
    const others = now.filter((mark, index) => seen && mark.node !== seen[index]?.node);
    seen = now;
    if (changes.length + others.length > 0) tell(others.length > 0);
  }, PATROL);
}

interface Mark {
  readonly node: number;
  readonly time: number;
}

const markOf = (path: string): Promise<Mark> =>
  stat(path).then(
    ({ ino, mtimeMs }) => ({ node: ino, time: mtimeMs }),
    () => ({ node: 0, time: 0 }),
  );
